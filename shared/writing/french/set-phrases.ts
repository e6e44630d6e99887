import type { Mark, Rule } from '../rule.ts';
import { likeWritten } from './look.ts';
import type { FrenchSentence, FrenchToken } from './sentence.ts';

/** Barbarisms and set phrases spelt by ear: `written: right`, in normal form with split elisions; `|` between several. */
const PHRASES = `
faut t'il: faut-il; peut t'on: peut-on; doit t'on: doit-on; va t'il: va-t-il; y a t'il: y a-t-il; existe t'il: existe-t-il; reste t'il: reste-t-il; sera t'il: sera-t-il; est t'il: est-il; ya t'il: y a-t-il
comme même: quand même; de leurs mieux: de leur mieux; à bien tôt: à bientôt; a bien tôt: à bientôt; à très bien tôt: à très bientôt; d' y êtres: d'y être; de y être: d'y être
en faite: en fait; au faite: au fait; voir même: voire même; faire partit: faire partie; fait partit: fait partie; font partit: font partie; faites partit: faites partie; faire parti de: faire partie de; fait parti de: fait partie de; font parti de: font partie de
a porté de main: à portée de main; à porté de main: à portée de main; a portée de main: à portée de main; de part sa: par sa; de part son: par son; de part ses: par ses; de part leur: par leur; de part leurs: par leurs; de part notre: par notre; de part nos: par nos; de part votre: par votre; de part vos: par vos
au jour d' aujourd'hui: aujourd'hui; à l' heure d' aujourd'hui: aujourd'hui; malgré que: bien que; mettre à jours: mettre à jour; mis à jours: mis à jour; mise à jours: mise à jour; mises à jours: mises à jour
à partit de: à partir de; a partir de: à partir de; a partir du: à partir du; à fin de: afin de; à fin que: afin que; à force à: à force de; autant pour moi: au temps pour moi | autant pour moi; d' hors et déjà: d'ores et déjà; d' or et déjà: d'ores et déjà; d' ors et déjà: d'ores et déjà; d' ore et déjà: d'ores et déjà
quelque soit le: quel que soit le; quelque soit la: quelle que soit la; quelque soit l': quel que soit l'; quelque soient les: quels que soient les; en temps que: en tant que; en tant et en heure: en temps et en heure; en temps et heure: en temps et en heure; entre autre: entre autres; sans cessent: sans cesse
il s' avère vrai: il est vrai; palier à: pallier; pallier à: pallier; pallier au: pallier le; palier au: pallier le; pallier aux: pallier les; palier aux: pallier les; suite à quoi: à la suite de quoi; rabattre les oreilles: rebattre les oreilles; un espèce de: une espèce de; des fois que: au cas où; comme quoi que: quoi que
tant qu' à faire: tant qu'à faire; tant qu' à nous: quant à nous; tant qu' à vous: quant à vous; tant qu' à moi: quant à moi; pour pas que: pour que; bonne anniversaire: bon anniversaire; bonne après midi: bon après-midi; par contres: par contre; d' avantages de: davantage de; plus part: plupart; la plus part: la plupart; plus tôt que de: plutôt que de
bonne appétit: bon appétit; au niveaux de: au niveau de; au alentours: aux alentours; au alentour de: aux alentours de; a l' heure: à l'heure; a bientôt: à bientôt; a tout de suite: à tout de suite; a très vite: à très vite; a très bientôt: à très bientôt; a tous: à tous; a toutes: à toutes; a demain: à demain; a plus tard: à plus tard; s' il vous plait: s'il vous plaît; si il vous plaît: s'il vous plaît; s' il te plait: s'il te plaît; tout fois: toutefois; toute fois: toutefois; au près de: auprès de; au prêt de: auprès de; sens dessus dessous: sens dessus dessous; en autre: entre autres; aller y: allez-y; aller-y: allez-y; vas y: vas-y; allez y: allez-y
bien sure: bien sûr; bien sur: bien sûr; c' est sur que: c'est sûr que; sans aucun doutes: sans aucun doute; tout à faits: tout à fait; tous à fait: tout à fait; tout a fait: tout à fait; tout de suites: tout de suite; tous de suite: tout de suite; petit a petit: petit à petit; face a face: face à face; pas à pas: pas à pas; grâce a: grâce à; quand a: quant à; suite a: suite à; jusqu' a: jusqu'à; par rapport a: par rapport à; quant a: quant à; vis a vis: vis-à-vis; mot a mot: mot à mot
désoler pour: désolé pour; désoler de: désolé de; merci d' avances: merci d'avance; merci d' avant: merci d'avance; n' hésité pas: n'hésitez pas; n' hésiter pas: n'hésitez pas; n' hésités pas: n'hésitez pas; n' hésitait pas: n'hésitez pas; n' esitez pas: n'hésitez pas; soyer: soyez; ayer: ayez; je vous pris de: je vous prie de; je vous en pris: je vous en prie; on vous en pris: on vous en prie; nous vous en pris: nous vous en prions
tenir au courrant: tenir au courant; tiens au courrant: tiens au courant; au courrant: au courant; au courants: au courant; en cour: en cours; au cour de: au cours de; au court de: au cours de; en court de: en cours de; avoir à faire à: avoir affaire à; avez à faire à: avez affaire à; rendre conte: rendre compte; rendu conte: rendu compte; rend conte: rend compte; prendre en conte: prendre en compte; pris en conte: pris en compte; prendre soins de: prendre soin de; prend soins de: prend soin de; prenez soins de: prenez soin de; avoir besoins de: avoir besoin de; avez besoins de: avez besoin de; si besoins: si besoin; avoir raisons: avoir raison; avez raisons: avez raison; en cas de besoins: en cas de besoin; a cause de: à cause de; a nouveau: à nouveau; a savoir: à savoir; a peine: à peine; a part: à part; a côté: à côté; a pied: à pied; a domicile: à domicile; a emporter: à emporter; a volonté: à volonté; a gagner: à gagner; a partager: à partager; a venir: à venir; a votre disposition: à votre disposition; a votre écoute: à votre écoute; a votre service: à votre service; a ta disposition: à ta disposition; a l' avance: à l'avance; a l' adresse: à l'adresse; a l' accueil: à l'accueil; a la maison: à la maison; a la carte: à la carte; a la fois: à la fois; a la place: à la place; a la recherche: à la recherche
`;
/** Said twice, or calqued: a hint on style. */
const STYLE = `
prévu à l' avance: prévu; prévoir à l' avance: prévoir; prévue à l' avance: prévue; prévus à l' avance: prévus; réserver à l' avance: réserver; collaborer ensemble: collaborer; collaborons ensemble: collaborons; voire même: voire; descendre en bas: descendre; sortir dehors: sortir; panacée universelle: panacée; opposer son veto: mettre son veto
s' entraider mutuellement: s'entraider; puis ensuite: puis | ensuite; préparer à l' avance: préparer; prévenir à l' avance: prévenir; avertir à l' avance: avertir; reporter à plus tard: reporter; répéter encore: répéter; recommencer à nouveau: recommencer; optimiser au maximum: optimiser; tous ensemble réunis: tous réunis; actuellement en cours: en cours; double alternative: alternative; faux prétexte: prétexte; petit détail: détail; surprise inattendue: surprise; bref résumé: résumé; comparer entre eux: comparer; s' avérer vrai: se confirmer
faire du sens: avoir du sens; fait du sens: a du sens; adresser ce problème: traiter ce problème; adressons ce problème: traitons ce problème; adresser un problème: traiter un problème; adresser ce souci: traiter ce souci; adresser le problème: traiter le problème; adressons le problème: traitons le problème; adresser cette question: traiter cette question; être en charge de: être chargé de; supporter une équipe: soutenir une équipe; supporter l' équipe: soutenir l'équipe; prendre une marche: faire une promenade
`;

interface Phrase {
  parts: string[];
  right: string[];
  style: boolean;
}

function read(table: string, style: boolean): Phrase[] {
  return table
    .split(/[;\n]/u)
    .map((entry) => entry.trim().split(': '))
    .filter(([written = '', right = '']) => written !== '' && written.replace(/' /gu, "'") !== right)
    .map(([written = '', right = '']) => ({ parts: written.split(' '), right: right.split(' | '), style }));
}

const BY_FIRST = new Map<string, Phrase[]>();
for (const phrase of [...read(PHRASES, false), ...read(STYLE, true)]) {
  const [first = ''] = phrase.parts;
  BY_FIRST.set(
    first,
    [...(BY_FIRST.get(first) ?? []), phrase].sort((a, b) => b.parts.length - a.parts.length),
  );
}

/** « il a à nouveau », « elle a part »: the verb stays a verb. */
function isVerbA(tokens: readonly FrenchToken[], at: number): boolean {
  return (
    tokens[at]?.norm === 'a' &&
    /^(?:il|elle|on|qui|y|n'|l'|en|nous|vous|lui|leur|ça|cela|tout|les|la|le|m'|t')$/u.test(tokens[at - 1]?.norm ?? '')
  );
}

function at(tokens: readonly FrenchToken[], place: number, style: boolean): Mark[] {
  const first = tokens[place] as FrenchToken;
  const found = BY_FIRST.get(first.norm)?.find(
    (phrase) =>
      phrase.style === style &&
      phrase.parts.every((part, step) => tokens[place + step]?.norm === part && tokens[place + step]?.kind === 'word'),
  );
  if (
    first.norm === 'comme' &&
    /^(?:le|la|les|l'|nos|vos|mes|tes|ses|un|une|ces|si|en|moi|toi)$/u.test(tokens[place + 2]?.norm ?? '')
  )
    return [];
  // « A bientôt »: capitals without accents are a habit, not a fault.
  if (found === undefined || first.text === 'A' || isVerbA(tokens, place)) return [];
  const last = tokens[place + found.parts.length - 1] as FrenchToken;
  return [
    { start: first.start, end: last.end, replacements: found.right.map((form) => likeWritten(form, first.text)) },
  ];
}

export const setPhrases: Rule<FrenchSentence> = {
  id: 'set-phrases',
  family: 'barb',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.34',
  wrong: [
    'Quelle taille [faut t’il→faut-il] prendre ?',
    'On va [palier au→pallier le] manque.',
    'C’est [comme même→quand même] bien.',
    '[De part sa→Par sa] taille, il plaît.',
    'Oui, [bien sur→bien sûr], venez.',
    '[N’hésiter pas→N’hésitez pas] à passer.',
  ],
  right: [
    'De part et d’autre.',
    'Il a tout de suite dit oui.',
    'Comme les mêmes pros.',
    'Comme même les chefs le disent, c’est bon.',
    'En fait, on verra.',
    'Elle a part à la fête.',
    'Au temps pour moi.',
  ],
  test: ({ tokens }) => tokens.flatMap((_, place) => at(tokens, place, false)),
};

export const wordiness: Rule<FrenchSentence> = {
  id: 'wordiness',
  family: 'pleonasm',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.35',
  wrong: [
    'Nous avons [prévu à l’avance→prévu] deux places.',
    'On va [collaborer ensemble→collaborer] dès mardi.',
    'Il faut [adresser ce problème→traiter ce problème] vite.',
  ],
  right: ['On va adresser un courrier.', 'Monter en haut de la tour.', 'Venez ensemble.'],
  test: ({ tokens }) => tokens.flatMap((_, place) => at(tokens, place, true)),
};
