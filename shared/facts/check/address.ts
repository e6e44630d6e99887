import type { Fact } from '../fact.ts';
import { bareStreet, readAddresses, type StreetAddress } from '../values/addresses.ts';
import { foldText } from '../values/folded.ts';
import { type CheckContext, type FactFinding, finding } from './finding.ts';
import { isHedged } from './hedges.ts';
import { CONTRAST } from './others.ts';
import { segmentAt } from './reading.ts';
import { subjectOf } from './subject.ts';

type AddressFact = Extract<Fact, { value: string }>;

const CUE =
  /\b(?:accueil\p{L}*|attend\p{L}*|trouv\p{L}*|situe\p{L}*|adresse|nous sommes|on est|c'est|rendez-vous|venez|viens|passez|retrouvez|we are|we're|find us|located|address|come|visit|see you|it's|meet)\b/u;
const NEAR =
  /\b(?:parking|se garer|gare[rz]|stationne[rz]|quitt\p{L}+|left|moved from|park|arret|station|metro|tram|bus|gare|pres d|a cote d|face a|en face|derriere|angle|croisement|via|depuis|prenez|longez|car park|parking|stop|opposite|next to|behind|near|corner|entree (?:secondaire|livraison|par)|livraisons|ancienne adresse|old address)\b/u;

interface Right {
  fact: AddressFact;
  address: StreetAddress;
  /** The street part as the fact writes it, for the replacement. */
  written: string;
}

function rightsOf(context: CheckContext): Right[] {
  return context.facts.flatMap((fact) => {
    if (fact.kind !== 'address') return [];
    const folded = foldText(fact.value.slice(0, 300));
    const [address] = readAddresses(folded.plain);
    if (address === undefined) return [];
    return [{ fact, address, written: fact.value.slice(folded.at[address.start], folded.at[address.end]) }];
  });
}

const sameStreet = (a: string, b: string): boolean => bareStreet(a) === bareStreet(b);

function fits(value: StreetAddress, { address }: Right): boolean {
  if (!sameStreet(value.street, address.street)) return false;
  return (
    value.number === null ||
    address.number === null ||
    value.number.replace(' ', '') === address.number.replace(' ', '')
  );
}

/** Streets against the address of what the clause names; a car park's street is not ours. */
export function checkAddresses(context: CheckContext): FactFinding[] {
  const { reading } = context;
  const rights = rightsOf(context);
  if (rights.length === 0) return [];
  const facts = rights.map(({ fact }) => fact);
  return reading.values.addresses.flatMap((value) => {
    const segment = segmentAt(reading, value.start);
    const clause = segment === undefined ? '' : reading.lower.slice(segment.start, value.start);
    if (isHedged(reading, value)) return [];
    const subject = subjectOf(reading, value, facts, CUE);
    // "Our York stop" may be the very thing that has the address.
    const own = foldText(subject?.fact.label ?? '').lower;
    if ((clause.match(new RegExp(NEAR.source, 'gu')) ?? []).some((word) => !own.includes(word))) return [];
    const near = rights.find((one) => value.number !== null && sameStreet(value.street, one.address.street));
    const chosen = subject === null ? near : rights.find(({ fact }) => fact.id === subject.fact.id);
    if (subject === null && CONTRAST.test(reading.lower.slice(value.end))) return [];
    if (chosen === undefined || rights.some((one) => fits(value, one) && (subject === null || one === chosen)))
      return [];
    const right = value.number === null ? chosen.written.replace(/^\d+\S*,? /, '') : chosen.written;
    return [finding(context, value, chosen.fact, 'fact-address', right)];
  });
}
