import type { Fact } from '../fact.ts';
import { CONTACT_KEYS, type Contact, type ContactKind, linkKey } from '../values/contacts.ts';
import { edits } from '../values/edits.ts';
import { type CheckContext, type FactFinding, finding, type KindCheck } from './finding.ts';
import { around, isHedged } from './hedges.ts';
import { labelKeys } from './labels.ts';
import { namesOther, subjectOf } from './subject.ts';
import { isGeneric, isPlain, sameWord } from './vocabulary.ts';

type ContactFact = Extract<Fact, { kind: 'address' | 'phone' | 'email' | 'link' | 'person' | 'time' | 'duration' }>;

interface Contacts {
  kind: ContactKind;
  /** Whether two keys are so near that one must be a slip of the other. */
  isSlip: (a: string, b: string) => boolean;
  /** Words that are enough when the brand has one fact of the kind and no other subject is named. */
  cue: RegExp;
}

/** Two neighbouring digits changed places. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((digit, index) => digit !== b[index]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

const host = (key: string): string => key.split('/')[0] ?? key;

const PHONE: Contacts = {
  kind: 'phone',
  isSlip: (a, b) => edits(a, b) === 1 || isSwapped(a, b),
  cue: /\b(?:appel\p{L}*|joign\p{L}*|joindre|contact\p{L}*|telephon\p{L}*|tel|numero|decroch\p{L}*|repond\p{L}*|coup de fil|call|answer\p{L}*|phone|ring|reach|number)\b/u,
};

const EMAIL: Contacts = {
  kind: 'email',
  isSlip: (a, b) => edits(a, b) <= 2,
  cue: /\b(?:ecri\p{L}*|contact\p{L}*|mail\p{L}*|e-mail|courriel|envoy\p{L}*|adresse|joindre|write|email|reach|send|drop|address)\b/u,
};

const LINK: Contacts = {
  kind: 'link',
  isSlip: (a, b) =>
    a !== b && host(a).length > 4 && (edits(a, b) <= 2 || (edits(host(a), host(b)) <= 2 && host(a) !== host(b))),
  cue: /^$/,
};

function check(context: CheckContext, values: readonly Contact[], { kind, isSlip, cue }: Contacts): FactFinding[] {
  const key = CONTACT_KEYS[kind];
  const facts = context.facts.filter((fact): fact is ContactFact => fact.kind === kind);
  if (facts.length === 0) return [];
  const known = new Set(context.all.flatMap((fact) => (fact.kind === kind ? [key((fact as ContactFact).value)] : [])));
  return values.flatMap((value) => {
    if (known.has(value.key) && sameSubject(context, value, facts, key)) return [];
    if (isHedged(context.reading, value)) return [];
    const subject = ofOthers(context, value, kind) ? null : subjectOf(context.reading, value, facts, cue);
    if (kind === 'email' && subject?.coverage === 0 && facts.every((one) => !isOurHost(value.key, one.value)))
      return [];
    const elsewhere = subject === null && namesOther(context.reading, value, facts);
    const slip =
      elsewhere || known.has(value.key) ? undefined : facts.find((fact) => isSlip(value.key, key(fact.value)));
    const fact = (subject?.fact as ContactFact | undefined) ?? slip;
    if (fact === undefined || key(fact.value) === value.key) return [];
    if (isOtherPage(context, value, fact, kind)) return [];
    return [finding(context, value, fact, `fact-${kind}`, fact.value)];
  });
}

/** "Le numéro de la mairie", "the council's number": somebody else's, unless a label has that word. */
const OWNED =
  /\b(?:numero|standard|telephone|ligne|mail|adresse|courriel|number|line|phone|email|address) (?:de |d'|du |des |of |for )(?:la |le |les |l'|the )?(\p{L}{3,})|(\p{L}{3,})'s? (?:phone |own )?(?:number|line|phone|email|address)\b/gu;

function ofOthers({ reading, all }: CheckContext, value: Contact, kind: string): boolean {
  const place = around(reading, value);
  if (place === null || kind === 'link') return false;
  const own = all.flatMap(({ label }) => labelKeys(label));
  return [...place.before.matchAll(OWNED)].some(([, one, other]) => {
    const word = one ?? other ?? '';
    return !isPlain(word) && !isGeneric(word) && !own.some((key) => sameWord(word, key));
  });
}

const isOurHost = (one: string, other: string): boolean =>
  edits(one.split('@')[1] ?? '', other.trim().toLowerCase().split('@')[1] ?? '') <= 2;

/** A value that is a known one stays unless the clause clearly names another fact's subject. */
function sameSubject(
  context: CheckContext,
  value: Contact,
  facts: readonly ContactFact[],
  key: (value: string) => string,
): boolean {
  const subject = subjectOf(context.reading, value, facts, null);
  if (subject === null || subject.coverage < 0.99) return true;
  return [subject.fact, ...subject.ties].some((fact) => key((fact as ContactFact).value) === value.key);
}

/** A link to another page of another site, named as such ("le formulaire de la mairie"), is no slip of ours. */
function isOtherPage(context: CheckContext, value: Contact, fact: ContactFact, kind: string): boolean {
  if (kind !== 'link') return false;
  const place = around(context.reading, value);
  // A page below the known one, or the same page asked for something.
  const known = linkKey(fact.value);
  if (['/', '?', '#', '&'].some((mark) => value.key.startsWith(`${known}${mark}`))) return true;
  return (
    place !== null &&
    /\b(?:suivi|tracking|transporteur|carrier)\b/.test(place.clause) &&
    !/suivi|tracking/i.test(fact.label)
  );
}

export const checkPhones: KindCheck = (context) => check(context, context.reading.values.phones, PHONE);
export const checkEmails: KindCheck = (context) => check(context, context.reading.values.emails, EMAIL);
export const checkLinks: KindCheck = (context) => check(context, context.reading.values.links, LINK);
