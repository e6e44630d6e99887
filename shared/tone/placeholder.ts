import { firstName } from '../names/first-name.ts';
import type { ReadDraft, Said } from './draft.ts';
import type { ToneFamily } from './family.ts';

/** Names that fields bear in templates; folded. */
const FIELD =
  "(?:votre |ton |son |le |la |l'|du |de la |de l'|nom du |nom de la |nom de l')?(?:prenom|nom|pseudo|client|cliente|auteur|date|jour|heure|horaires?|lien|lien ici|url|ville|lieu|adresse|produit|article|modele|montant|prix|somme|numero|n°|no|reference|ref|code|code promo|marque|boutique|magasin|signature|telephone|tel|e-?mail|mail|delai|duree|nombre|taille|couleur|motif|titre|evenement|insert\\p{L}*|a completer|a remplir|a definir|texte|xx+)(?: (?:du client|de la cliente|de famille|de commande|du produit|de livraison|de la boutique|du magasin|a completer|ici))?|(?:your |the |insert |customer'?s? |client |user |first |last |full |brand |company |product |order |store |shop |tracking |ticket |event |start |end )*(?:name|firstname|lastname|surname|customer|user|author|date|day|time|link|url|city|place|location|address|product|item|amount|price|number|order|reference|code|brand|company|store|signature|phone|email|hours|size|colou?r|title)(?: here)?";
const INSIDE = `\\s*(?:${FIELD})(?: (?:a|à) (?:inserer|insérer|mettre|ajouter|preciser|préciser|venir|completer|compléter))?\\s*`;

interface Shape {
  pattern: RegExp;
  /** Whether what matched is surely a field. */
  holds?: (match: string, text: string, at: number) => boolean;
}

const fieldLike = (match: string): boolean => {
  const inside = match.slice(1, -1).trim();
  // "[NOM]", "{first_name}", "<numCommande>": a name of a field, not prose.
  return /_/.test(inside) || /^\p{Lu}[\p{Lu} _'-]{2,}$/u.test(inside) || /^\p{Ll}+\p{Lu}\p{L}+$/u.test(inside);
};

const SHAPES: Shape[] = [
  { pattern: /\{\{[^{}\n]{0,40}\}\}|\$\{[^{}\n]{0,40}\}|<%[^%\n]{0,40}%>|\[\[[^[\]\n]{1,40}\]\]/gu },
  {
    pattern: new RegExp(`[{[<(]${INSIDE}[}\\]>)]`, 'giu'),
    holds: (match) => !match.startsWith('(') || /^\((?:pre)?(?:nom|name|date|lien|link|a completer)/i.test(match),
  },
  { pattern: /[{[<][^{}[\]<>\n]{2,40}[}\]>]/gu, holds: fieldLike },
  { pattern: /%[A-Za-z_]{3,}%|(?<![\p{L}\p{N}])\$[A-Za-z_]{3,}\b|(?<!\p{L})#(?:PRENOM|NOM|NAME|DATE)#/gu },
  // Blanks: "n° XXX", "XX €", "le XX/XX", "JJ/MM"; not sizes, centuries nor the film.
  {
    pattern:
      /(?<![\p{L}\p{N}-])X{3,}(?![\p{L}\p{N}-])|(?<![\p{L}\p{N}-])XX(?= ?(?:€|£|\$|%|euros?|h\b|jours?|heures?|days?|hours?|min\b|\/XX))|(?<=[€£$])X{2,}\b|(?<=\/)XX\b|(?<=n° ?|numero |number )XX+\b/gu,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:JJ|DD|MM)[/.-](?:MM|JJ|DD)(?:[/.-](?:AAAA|AA|YYYY|YY))?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])HH ?[h:] ?MM(?![\p{L}\p{N}])/gu,
  },
  { pattern: /(?<![\p{L}\p{N}_@/.-])#?_{2,}(?:[/ ]_{2,})*(?![\p{L}\p{N}_])/gu },
  {
    pattern: /(?<![\p{L}\p{N}])TB[DA](?![\p{L}\p{N}])|(?<!\p{L})lorem ipsum(?: dolor)?(?!\p{L})/giu,
    holds: (match) => match === match.toUpperCase() || match.length > 3,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])INSERT(?: [A-Z]{3,})+(?!\p{L})|(?<!\p{L})\?{2,}(?= ?[€£$%])|(?<=[€£$] ?)\?{2,}|_{2,} ?h ?_{2,}/gu,
  },
  {
    pattern: /\(?(?<!\p{L})(?:a completer|a remplir|to be completed|to be confirmed by)(?!\p{L})\)?/giu,
    holds: (match, text, at) => match.startsWith('(') || /[:…€]\s*$/.test(text.slice(0, at)),
  },
];

function nameFor(match: string, draft: ReadDraft): string[] {
  const name = draft.author?.name ? firstName(draft.author.name) : null;
  return name && /nom|name|author|auteur|client|customer/i.test(match) ? [name] : [];
}

function check(draft: ReadDraft): Said[] {
  // Brand words and links stay as they are; a field may stand in quotation marks.
  const text = draft.folded.plain;
  const said: Said[] = [];
  for (const { pattern, holds } of SHAPES) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (holds && !holds(match[0], text, from)) continue;
      if (/(?:https?:\/\/|www\.|@)\S*$/.test(text.slice(0, from))) continue;
      if (said.some((other) => from < other.to && other.from < to)) continue;
      said.push({ rule: 'placeholder', from, to, replacements: nameFor(match[0], draft) });
    }
  }
  return said;
}

/** A field or a blank that was to be filled. */
export const PLACEHOLDER: ToneFamily = {
  id: 'placeholder',
  check,
  wrong: [
    { text: 'Bonjour {prénom}, c’est en route.', words: '{prénom}', author: { name: 'Inès Morel' }, right: 'Inès' },
    { text: 'Merci [NOM DU CLIENT], à vite.', words: '[NOM DU CLIENT]' },
    { text: 'Il reste XX € à régler.', words: 'XX' },
    { text: 'On se voit le JJ/MM à HHhMM.', words: 'JJ/MM' },
    { text: 'Commande %NUMERO% envoyée', words: '%NUMERO%' },
    { text: 'Rappel le ___ au matin', words: '___' },
    { text: 'Notre adresse : à compléter', words: 'à compléter' },
    { text: 'Hi <first name>, the date is TBD.', language: 'en', words: '<first name>' },
    { text: 'It is £XX.', language: 'en', words: 'XX' },
  ],
  right: [
    { text: 'Du XS au XXL, du 36 au XXXL.' },
    { text: 'Une expo sur le XXe siècle [gratuite].' },
    { text: 'Le film xXx repasse (sic) {eh oui}.' },
    { text: 'Prix < 30 €, taille > 40.' },
    { text: 'Suivez @le__studio ou #XXL.' },
  ],
};
