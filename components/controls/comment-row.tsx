import type { Language } from '../../shared/brands/brand.ts';
import { ago } from '../../shared/locales/moment.ts';
import type { Translate } from '../../shared/locales/translate.ts';
import type { SightingRow } from '../../shared/sightings/sighting.ts';
import { Row, type RowAct } from './row.tsx';

export interface CommentActions {
  onOpenComment: (row: SightingRow) => void;
  onNoReply: (row: SightingRow) => void;
  onMakeTask: (row: SightingRow) => void;
  onHandOff: (row: SightingRow) => void;
  onPutOffComment: (row: SightingRow) => void;
}

interface CommentRowProps {
  row: SightingRow;
  /** Told where there are several. */
  brand: string | null;
  now: number;
  language: Language;
  say: Translate;
  actions: CommentActions;
}

/** How old it is, and how well that is known. */
function ageOf({ at, timing }: SightingRow, now: number, language: Language, say: Translate): string {
  const age = ago(at, now, language);
  if (timing === 'exact') return age;
  return say(timing === 'approx' ? 'todo.ageApprox' : 'todo.ageSeen', { age });
}

function actsOf(row: SightingRow, say: Translate, actions: CommentActions): RowAct[] {
  const act = (name: string, onDo: () => void): RowAct => ({
    word: say(`acts.${name}`),
    letter: say(`acts.letters.${name}`),
    onDo,
  });
  return [
    act('noReply', () => actions.onNoReply(row)),
    act('task', () => actions.onMakeTask(row)),
    act('handOff', () => actions.onHandOff(row)),
    act('later', () => actions.onPutOffComment(row)),
  ];
}

/** A comment that waits: who, where, since when, and their words. */
export function CommentRow({ row, brand, now, language, say, actions }: CommentRowProps) {
  const { id, author, network, text, risk, url } = row;
  const who = author ?? say('todo.noAuthor');
  const words = text === '' ? say('todo.noText') : text;
  return (
    <Row
      id={id}
      about={who}
      name={say(url === null ? 'todo.commentName' : 'todo.openComment', { author: who, text: words.slice(0, 140) })}
      onOpen={url === null ? null : () => actions.onOpenComment(row)}
      acts={actsOf(row, say, actions)}
    >
      <span className="who">
        <span className="name">{who}</span>
        {risk !== null && (
          <span className={`tag ${risk === 'safety' ? 'danger' : 'warn'}`}>{say(`risks.${risk}`)}</span>
        )}
        <span className="when">
          {brand !== null && `${brand} · `}
          {say(`network.${network}`)} · {ageOf(row, now, language, say)}
        </span>
      </span>
      <span className="what">{words}</span>
    </Row>
  );
}
