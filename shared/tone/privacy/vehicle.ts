import type { ReadDraft, Said } from '../draft.ts';
import { sentenceAround } from './clause.ts';
import { privacy } from './people.ts';

const PLATE =
  /(?<![\p{L}\p{N}-])(?:[A-HJ-NP-TV-Z]{2}([- ]?)\d{3}\1[A-HJ-NP-TV-Z]{2}|\d{2,4} [A-HJ-NP-Z]{2,3} (?:\d{2}|2[AB])|[A-HJ-PR-Y]{2}\d{2} ?[A-HJ-PR-Z]{3})(?![\p{L}\p{N}-])/gu;
const VEHICLE =
  /(?<![\p{L}])(?:immatricul\p{L}*|plaque|voiture|vehicule|auto|moto|scooter|utilitaire|camionnette|camping-car|fourgon|clio|twingo|megane|peugeot|renault|citroen|golf|polo|fiat|tesla|dacia|toyota|berline|gare[er]?s?|stationne\p{L}*|parking|fourriere|carte grise|garage|pare-brise|pneus?|revision|reg|registration|number plate|plate|licen[cs]e plate|car|van|bike|motorbike|vehicle|parked|mot|clamped|towed)(?![\p{L}])/u;
const SOMEBODYS =
  /(?<![\p{L}])(?:votre|vos|ton|ta|tes|vous|tu|toi|t'|monsieur|madame|mme|mlle|m\.|your|you|you're|mr|mrs|ms|miss)(?![\p{L}])/u;
/** « Your blue Fiesta, YD15 RTU ». */
const THEIR_MODEL =
  /(?<![\p{L}])(?:[Vv]otre|[Tt]on|[Tt]a|[Yy]our) (?:\p{L}+ ){0,2}\p{Lu}[\p{L}\d-]+(?: \p{Lu}?[\p{L}\d]+)?,? \(?$/u;
/** A part's number may have the very form of a plate. */
const PART = /(?:ref|reference|modele|model|code|article|part|sku|filtre|piece|lot|serie)s?\.? ?(?:no\.? ?|n° ?)?:? ?$/;

/** The plate of somebody's vehicle, told by the words around it. */
export function readPlates(draft: ReadDraft): Said[] {
  const { plain } = draft.folded;
  return [...plain.matchAll(PLATE)].flatMap(({ 0: value, index }) => {
    const { before, after } = sentenceAround(draft, index, index + value.length);
    const around = `${before} ${after}`;
    const isVehicle = VEHICLE.test(around) || THEIR_MODEL.test(plain.slice(0, index));
    if (PART.test(before) || !isVehicle || !SOMEBODYS.test(around)) return [];
    return [privacy('plate', index, index + value.length)];
  });
}
