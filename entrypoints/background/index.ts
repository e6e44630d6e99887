import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Envelope } from '../../shared/messages.ts';
import { handOffAnswers } from './answers/hand-off.ts';
import { pageAnswers } from './answers/page.ts';
import { pickAnswers } from './answers/picks.ts';
import { sightedAnswers } from './answers/sighted.ts';
import { suggestAnswers } from './answers/suggest.ts';
import { watchAnswers } from './answers/watch.ts';
import { workspaceAnswers } from './answers/workspace.ts';
import { onCommand } from './commands.ts';
import { type Answers, answerEnvelope } from './door.ts';
import { HOSTS } from './hosts.ts';
import { onMenu } from './menu.ts';
import { onNotification } from './notify.ts';
import { enterOpenPages, onAlarm, onInstalled, onStartup, onWake } from './wake.ts';

const ANSWERS: Answers = {
  ...handOffAnswers,
  ...pageAnswers,
  ...pickAnswers,
  ...sightedAnswers,
  ...suggestAnswers,
  ...watchAnswers,
  ...workspaceAnswers,
};

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' && message !== null && typeof (message as Envelope).tact === 'string';

/** Every listener is registered synchronously: a worker that is woken by an event must find it here. */
export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) =>
      isEnvelope(message) ? answerEnvelope(ANSWERS, Object.keys(HOSTS), message, sender) : undefined,
    );
    browser.runtime.onInstalled.addListener((details) => void onInstalled(details));
    browser.runtime.onStartup.addListener(() => void onStartup());
    browser.permissions.onAdded.addListener(() => void enterOpenPages());
    browser.commands.onCommand.addListener((name) => void onCommand(name));
    browser.contextMenus.onClicked.addListener((info, tab) => onMenu(info, tab));
    browser.notifications.onClicked.addListener((id) => void onNotification(id));
    browser.alarms.onAlarm.addListener((alarm) => void onAlarm(alarm));
    void onWake();
  },
});
