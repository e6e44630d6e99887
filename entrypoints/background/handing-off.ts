import { browser } from 'wxt/browser';
import { NETWORKS } from '../../shared/brands/brand.ts';
import { momentIn } from '../../shared/locales/moment.ts';
import { screenWords } from '../../shared/locales/screen-words.ts';
import type { HandOff, Question, Request } from '../../shared/messages.ts';
import { sightingId } from '../../shared/sightings/sighting.ts';
import type { BrandRow } from '../../shared/storage/rows.ts';
import { interfaceLanguage } from '../../shared/storage/settings.ts';
import { nextBusinessMorning } from '../../shared/tasks/due.ts';
import { formLink, mailLink, packetOf } from '../../shared/tasks/packet.ts';
import { isOpenable } from '../../shared/tasks/same-place.ts';
import { readSighting } from '../../stores/tables/desk.ts';
import { addTask } from '../../stores/tables/tasks.ts';
import { catchUp } from './catch-up.ts';
import { knowledge } from './knowledge.ts';
import { settingsOrDefaults } from './page-state.ts';
import { suggestFor } from './suggesting.ts';

/** A task quotes the comment; it does not hold a novel. */
const LONGEST_NOTE = 2000;

const sightingOf = (brand: BrandRow | null, { network, key }: Question): string | null =>
  brand === null || key === null ? null : sightingId(brand.id, network, key);

/** What the comment is about: as it was seen, else as it is understood now. */
async function intentOf(question: Question, sighting: string | null): Promise<string | null> {
  const row = sighting === null ? null : await readSighting(sighting);
  return row?.intent ?? (await suggestFor(question)).cards[0]?.intent ?? null;
}

/**
 * The packet for customer service, in the brand's first language, and one task that chases them: due on the next business
 * morning by the brand's hours. The same id, or a second hand-off of the same comment, makes no second task.
 */
export async function handOff({ id, question, link }: Request<'hand-off'>): Promise<HandOff> {
  const now = Date.now();
  const [{ brand }, settings] = await Promise.all([knowledge(question.acting), settingsOrDefaults()]);
  const hours = brand ?? { zone: 'Europe/Paris' };
  const language = brand?.languages[0] ?? 'fr';
  const say = screenWords(language);
  const sayHere = screenWords(interfaceLanguage(settings, browser.i18n.getUILanguage()));
  const sighting = sightingOf(brand, question);
  const dueAt = nextBusinessMorning(now, hours);
  const known = NETWORKS.find((one) => one === question.network);
  const { author, text } = question;
  const place = isOpenable(link) ? link : null;
  const packet = packetOf(
    {
      ...{ author, text, link: place, brand: brand?.name ?? null },
      network: known === undefined ? say('packet.elsewhere') : say(`network.${known}`),
      intent: await intentOf(question, sighting),
      wished: momentIn(dueAt, hours.zone, language),
    },
    say,
  );
  const task = await addTask(
    {
      ...{ id, brand: brand?.id ?? '', kind: 'chase', note: text.slice(0, LONGEST_NOTE), dueAt, link: place, sighting },
      title: sayHere('tasks.chase', { author: author ?? sayHere('todo.noAuthor') }),
      person: brand?.service?.name?.trim() || sayHere('tasks.service'),
    },
    now,
  );
  // The task is owed a reminder.
  void catchUp();
  const service = brand?.service;
  return { ...packet, mail: mailLink(service, packet), form: formLink(service), task: task.id };
}
