/** Pairs of irregular forms, second person singular and plural; any spelling that the replaced verb may have. */
const PAIRS: readonly (readonly [string, string])[] = (
  'es êtes|as avez|vas allez|fais faites|dis dites|peux pouvez|veux voulez|dois devez|sais savez|vois voyez|viens venez|reviens revenez|tiens tenez|obtiens obtenez|prends prenez|comprends comprenez|apprends apprenez|' +
  'reprends reprenez|mets mettez|permets permettez|transmets transmettez|promets promettez|reçois recevez|aperçois apercevez|écris écrivez|inscris inscrivez|lis lisez|suis suivez|pars partez|sors sortez|sens sentez|dors dormez|sers servez|connais connaissez|' +
  'reconnais reconnaissez|attends attendez|entends entendez|réponds répondez|rends rendez|perds perdez|descends descendez|vends vendez|choisis choisissez|finis finissez|remplis remplissez|réussis réussissez|saisis saisissez|réfléchis réfléchissez|bénéficies bénéficiez|' +
  'rejoins rejoignez|crois croyez|bois buvez|cours courez|découvres découvrez|ouvres ouvrez|offres offrez|souffres souffrez|vis vivez|conduis conduisez|produis produisez|assieds asseyez|seras serez|auras aurez|iras irez|feras ferez|pourras pourrez|' +
  'voudras voudrez|devras devrez|sauras saurez|verras verrez|viendras viendrez|reviendras reviendrez|tiendras tiendrez|obtiendras obtiendrez|recevras recevrez|prendras prendrez|mettras mettrez|attendras attendrez|rendras rendrez|recevrais recevriez|serais seriez|aurais auriez|' +
  'pourrais pourriez|voudrais voudriez|devrais devriez|souhaiterais souhaiteriez|aimerais aimeriez|préférerais préféreriez|irais iriez|ferais feriez|étais étiez|avais aviez|pouvais pouviez|voulais vouliez|sois soyez|aies ayez|puisses puissiez|' +
  'fasses fassiez|ailles alliez|viennes veniez|envoies envoyez|renvoies renvoyez|essaies essayez|paies payez|appelles appelez|rappelles rappelez|jettes jetez|achètes achetez|préfères préférez|espères espérez|complètes complétez|règles réglez|répètes répétez|ramènes ramenez|' +
  'amènes amenez|emmènes emmenez|pèses pesez|gères gérez|possèdes possédez|renouvelles renouvelez|épelles épelez|enverras enverrez|recevais receviez|bénéficieras bénéficierez|retires retirez|désires désirez|montres montrez|rencontres rencontrez|entres entrez|rentres rentrez|livres livrez|préparais prépariez|préparez préparez|adores adorez|prépares préparez|' +
  'explores explorez|récupères récupérez|considères considérez|opères opérez|tires tirez|admires admirez|intègres intégrez|célèbres célébrez|ouvriras ouvrirez|choisiras choisirez|finiras finirez|découvriras découvrirez|partiras partirez|offriras offrirez|suivras suivrez|liras lirez|diras direz|perdras perdrez|connaîtras connaîtrez|connaitras connaitrez'
)
  .split('|')
  .map((pair) => pair.split(' ') as unknown as readonly [string, string]);

const PLURAL = new Map(PAIRS.map(([singular, plural]) => [singular, plural]));
const SINGULAR = new Map(PAIRS.map(([singular, plural]) => [plural, singular]));
/** Imperatives of the singular that are not its present. */
const IMPERATIVES = new Map([
  ['allez', 'va'],
  ['soyez', 'sois'],
  ['ayez', 'aie'],
  ['sachez', 'sache'],
  ['veuillez', 'merci de'],
  ['ouvrez', 'ouvre'],
  ['offrez', 'offre'],
  ['découvrez', 'découvre'],
]);

/** "pouvez" -> "peux", "trouverez" -> "trouveras", "cliquez" -> "cliques"; null for what is no such form. */
export function toSingular(plural: string): string | null {
  const known = SINGULAR.get(plural);
  if (known !== undefined) return known;
  if (!plural.endsWith('ez')) return null;
  const stem = plural.slice(0, -2);
  if (/ri$/.test(stem) && stem.length > 4) return `${stem.slice(0, -1)}ais`;
  if (/er$/.test(stem) && stem.length > 3) return `${stem}as`;
  if (/[^aeiouyéè]i$/.test(stem) && /(?:ss|v|n|t|d|s)i$/.test(stem)) return null;
  return /y$/.test(stem) ? `${stem.slice(0, -1)}ies` : `${stem}es`;
}

/** "peux" -> "pouvez", "trouveras" -> "trouverez", "cliques" -> "cliquez". */
export function toPlural(singular: string): string | null {
  const known = PLURAL.get(singular);
  if (known !== undefined) return known;
  if (/eras$|iras$/.test(singular)) return `${singular.slice(0, -2)}ez`;
  if (/rais$/.test(singular)) return `${singular.slice(0, -3)}iez`;
  if (/[^i]ais$/.test(singular)) return `${singular.slice(0, -3)}iez`;
  if (/es$/.test(singular) && singular.length > 3) return `${singular.slice(0, -2)}ez`;
  return null;
}

/** An imperative of the plural in the singular: no `-s` on verbs in `-er`. */
export function toSingularImperative(plural: string): string | null {
  const known = IMPERATIVES.get(plural);
  if (known !== undefined) return known;
  if (/erez$|irez$/.test(plural) && !SINGULAR.has(plural)) return null;
  const present = toSingular(plural);
  return present?.endsWith('es') ? present.slice(0, -1) : present;
}

const SINGULAR_IMPERATIVES = new Map([...IMPERATIVES].map(([plural, singular]) => [singular, plural]));

export function toPluralImperative(singular: string): string | null {
  return (
    SINGULAR_IMPERATIVES.get(singular) ??
    toPlural(singular) ??
    (singular.endsWith('e') ? toPlural(`${singular}s`) : null)
  );
}
