import { ask, Orphaned } from '../ask.ts';
import type { Card, FactCard, Pick, Question } from '../messages.ts';
import type { Item } from '../networks/adapter.ts';
import type { Feedback } from '../sightings/sighting.ts';
import { copyText } from './clipboard.ts';
import type { PageContext } from './context.ts';
import { watchEdited } from './edited-watch.ts';
import { LookAhead } from './look-ahead.ts';
import type { AccountAsk, PanelHandle, PanelMode, PanelSession, Said } from './panel-port.ts';
import { panelPort } from './panel-port.ts';
import { putText } from './put-text.ts';
import { emptyQuestion, questionFor } from './question.ts';
import type { Subject } from './subject.ts';

const NOTHING = {
  language: 'other',
  risk: null,
  article: null,
  cards: [],
  brand: null,
  otherAccount: null,
  notes: [],
} as const;

/** A worker that is awake answers sooner than this, in milliseconds: an empty panel would be drawn for nothing. */
const SOON = 60;

function soon(suggestions: PanelSession['suggestions']): Promise<PanelSession['answered']> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), SOON));
  return Promise.race([suggestions.catch(() => null), late]);
}

/** What the person has said that the comment is, if anything. */
type Tagged = { feedback?: Feedback | null };

/** One panel at a time: opens it, hands it data and actions, and does what it asks. */
export class Conversation {
  private readonly page: PageContext;
  private readonly ahead = new LookAhead();
  /** Accounts that the person has said to reply from all the same, for as long as this page lives. */
  private readonly agreed = new Set<string>();
  private panel: PanelHandle | null = null;
  private loading: Promise<boolean> | null = null;
  /** How often a panel was asked for or closed: what waits for its answers meanwhile gives up its turn. */
  private turn = 0;

  constructor(page: PageContext) {
    this.page = page;
  }

  /** Fetches the panel's code, once; called when a button is first hovered or focused. */
  prepare = (): Promise<boolean> => {
    if (panelPort() !== null) return Promise.resolve(true);
    this.loading ??= ask('load-panel', {})
      .then(({ loaded }) => loaded && panelPort() !== null)
      .catch((error: unknown) => this.page.lost(error))
      .then((loaded) => {
        if (loaded !== true) this.loading = null;
        return loaded === true;
      });
    return this.loading;
  };

  /** The pointer or the focus is on a button: what its press needs is fetched, in case. */
  near(item: () => Item | null): void {
    this.prepare().catch(() => undefined);
    this.ahead.near(() => {
      const here = item();
      return here === null ? null : this.question(here);
    });
  }

  away(): void {
    this.ahead.away();
  }

  /** What was asked ahead may be answered otherwise by now: something was changed, or the person was elsewhere. */
  forget = (): void => this.ahead.forget();

  private question(item: Item | null): Question {
    const { adapter, document } = this.page;
    return item === null ? emptyQuestion(adapter, document) : questionFor(item, adapter, document);
  }

  async open(subject: Subject, mode: PanelMode): Promise<void> {
    const { adapter, document } = this.page;
    if (adapter.limited?.(document)) return await this.announce({ key: 'said.limited', trouble: true }, subject.anchor);
    const question = this.question(subject.item);
    const suggestions =
      mode === 'suggest' ? this.ahead.suggestions(question) : Promise.resolve({ ...NOTHING, cards: [], notes: [] });
    suggestions.catch((error: unknown) => this.page.lost(error));
    this.close();
    const { turn } = this;
    if (!(await this.prepare())) return;
    const answered = await soon(suggestions);
    const port = panelPort();
    if (port === null || this.page.signal.aborted || turn !== this.turn) return;
    const session = this.session(subject, question, mode, suggestions, answered);
    this.panel = port.open(session);
    const panel = this.panel;
    this.page.guard.protect(panel.host, (event) => panel.handleKey(event));
  }

  close(): void {
    this.turn += 1;
    this.panel?.close();
    this.panel = null;
  }

  say(said: Said): void {
    this.page.said = said;
    this.panel?.say(said);
  }

  /** Says a sentence without a dialog. */
  async announce(said: Said, near: Element): Promise<void> {
    if (!(await this.prepare())) return;
    const { document, state, adapter, guard } = this.page;
    this.close();
    this.page.said = said;
    const mount = near.closest('[role="dialog"]') ?? document.body;
    const panel = panelPort()?.announce({ language: state.language, scheme: adapter.scheme(document), mount, said });
    if (panel === undefined) return;
    this.panel = panel;
    guard.protect(panel.host, (event) => panel.handleKey(event));
  }

  /**
   * Whether a text may go into a box though the page acts as another account than the brand's: asked as the panel does,
   * once for each account. Until there is an answer the box stays as it is.
   */
  async mayInsert(doubt: AccountAsk['doubt'], box: HTMLElement, text: string): Promise<boolean> {
    if (this.agreed.has(doubt.acting)) return true;
    if (!(await this.prepare())) return false;
    const { document, state, adapter, guard } = this.page;
    this.close();
    const mount = box.closest('[role="dialog"]') ?? document.body;
    const rest = { language: state.language, scheme: adapter.scheme(document), mount, anchor: box };
    const said = await new Promise<'insert' | 'copy' | 'cancel'>((answer) => {
      const panel = panelPort()?.askAccount({ doubt, answer, ...rest });
      if (panel === undefined) return answer('cancel');
      this.panel = panel;
      guard.protect(panel.host, (event) => panel.handleKey(event));
    });
    box.focus({ preventScroll: true });
    if (said === 'insert') this.agreed.add(doubt.acting);
    if (said === 'copy') await this.announce(await this.copied(text), box);
    return said === 'insert';
  }

  private session(
    subject: Subject,
    question: Question,
    mode: PanelMode,
    suggestions: PanelSession['suggestions'],
    answered: PanelSession['answered'],
  ): PanelSession {
    const { page } = this;
    const tagged: Tagged = {};
    const handOff = { id: crypto.randomUUID(), question, link: subject.item?.url ?? null };
    return {
      language: page.state.language,
      scheme: page.adapter.scheme(page.document),
      mode,
      network: page.adapter.network,
      author: question.author,
      mount: subject.anchor.closest('[role="dialog"]') ?? page.document.body,
      anchor: subject.anchor,
      suggestions,
      answered,
      search: (query) => ask('search', { query, question }),
      pick: (card) => this.remember(this.pick(subject, question, card, tagged)),
      pickFact: (fact) => this.remember(this.pickFact(subject, fact)),
      copy: (text, card) => this.remember(this.copy(text, question, card, tagged)),
      reject: async (card) => {
        this.ahead.forget();
        await ask('rejected', { id: crypto.randomUUID(), question, template: card.template });
      },
      tag: (feedback) => {
        tagged.feedback = feedback;
      },
      handOff: () => ask('hand-off', handOff),
      agreed: (acting) => this.agreed.has(acting),
      agree: (acting) => void this.agreed.add(acting),
      openWorkspace: (area) => void ask('open-workspace', { area }).catch((error: unknown) => page.lost(error)),
      closed: (picked) => {
        if (!picked && subject.anchor.isConnected) subject.anchor.focus();
      },
    };
  }

  private async remember(saying: Promise<Said>): Promise<Said> {
    const said = await saying;
    this.page.said = said;
    return said;
  }

  private async pick(subject: Subject, question: Question, card: Card, tagged: Tagged): Promise<Said> {
    const { said, box } = await putText(this.page, subject, card.text);
    if (box !== null) {
      const id = await this.log(question, card, 'insert', tagged);
      if (id !== null) watchEdited(this.page, box, card.text, id);
    }
    return said;
  }

  private async pickFact(subject: Subject, fact: FactCard): Promise<Said> {
    return (await putText(this.page, subject, fact.text)).said;
  }

  private async copy(text: string, question: Question, card: Card | null, tagged: Tagged): Promise<Said> {
    const said = await this.copied(text);
    if (said.trouble !== true && card !== null) await this.log(question, card, 'copy', tagged);
    return said;
  }

  private async copied(text: string): Promise<Said> {
    return (await copyText(text)) ? { key: 'said.copied' } : { key: 'said.copyFailed', trouble: true };
  }

  private async log(question: Question, card: Card, how: Pick['how'], tagged: Tagged): Promise<string | null> {
    const id = crypto.randomUUID();
    this.ahead.forget();
    try {
      const { template, intent, wording } = card;
      await ask('picked', { id, question, template, intent, wording, how, ...tagged });
      return id;
    } catch (error) {
      if (error instanceof Orphaned) this.page.lost(error);
      return null;
    }
  }
}
