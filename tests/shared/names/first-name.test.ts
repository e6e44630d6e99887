import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { firstName } from '../../../shared/names/first-name.ts';

const SURE: Record<string, [name: string, first: string][]> = {
  'a first name, then a family name': [
    ['Aurélie Kerbrat', 'Aurélie'],
    ['Abdelkader Zerrouki', 'Abdelkader'],
    ['Łukasz Kowalczuk', 'Łukasz'],
    ['Caoimhe Brennagh', 'Caoimhe'],
    ['Sophie Martin', 'Sophie'],
    ['James McAllory', 'James'],
    ['Ben Oakhampton', 'Ben'],
  ],
  'alone, or with an initial': [
    ['Manon', 'Manon'],
    ['Nadine L', 'Nadine'],
    ['Olivia B.', 'Olivia'],
  ],
  compounds: [
    ['Marie-Laure Pontivier', 'Marie-Laure'],
    ['Pier-Luc Beauchemin', 'Pier-Luc'],
    ["N'Golo Kervran", "N'Golo"],
    ['Mohamed-Amine Zerrouki', 'Mohamed-Amine'],
  ],
  'the family name in capitals, before or after': [
    ['BERTHELOT Sandrine', 'Sandrine'],
    ['LE BIHAN Solenn', 'Solenn'],
    ['Hélène DURVAULT', 'Hélène'],
    ['Jean-Christophe DE MONTREUX', 'Jean-Christophe'],
  ],
  particles: [
    ['Thibault de Kermadec', 'Thibault'],
    ['Élise Van den Broeck', 'Élise'],
    ["Mélissa d'Aubreuil", 'Mélissa'],
  ],
  'a pet name between': [
    ['Aurélie (Lili) Kerbrat', 'Aurélie'],
    ['William "Bill" Oakhampton', 'William'],
  ],
  'decoration around it': [
    ['🎀 Léna 🎀', 'Léna'],
    ['Yanis 🇩🇿', 'Yanis'],
    ['\u200eJulie Perrault\u200f', 'Julie'],
  ],
  'credentials and pronouns after it': [
    ['Karim Belhadri, PMP', 'Karim'],
    ['Sophie Lambersart (she/her)', 'Sophie'],
  ],
  'lower case, capitalised': [
    ['inès', 'Inès'],
    ['romain delattreau', 'Romain'],
  ],
  'a first name that is a word too, before what can only be a family name': [
    ['Rose Delannay', 'Rose'],
    ['Florence Aubrays', 'Florence'],
    ['Prudence Cormerais', 'Prudence'],
  ],
};

const NOT_SURE: Record<string, string[]> = {
  'a counter or anything in brackets': ['Nicolas Marchal (2)', 'Julie (compte pro)', '[Julie]'],
  'titles and kinship': [
    'Dr Paul Achard',
    'Mme Lefort',
    'M. Girard',
    'Maître Claire Vautrin',
    'Tata Nicole',
    'Père Noël',
    'Coach Julie',
  ],
  organisations: [
    'Boulangerie Martin',
    'Chez Julie',
    'Camille Esthétique',
    'Thomas Immobilier',
    'Nina Hair',
    'SCI Camille',
    'Emma Photography',
    'Saint Martin Basket',
    'Lucas FC Nantes',
  ],
  'trades and words after a name': [
    'Lucie Photographe',
    'Julie Sophrologue',
    'Louise Official',
    'Sarah Aromathérapie',
    'Thomas le boulanger',
  ],
  'two people': [
    'Marie & Thomas',
    'Nicolas et Julie',
    'Marie ❤️ Thomas',
    'Julie/Marc',
    'Anna und Peter',
    'Julie-Thomas',
    'Marie-Thomas',
  ],
  'two readings': [
    'Martin Sophie',
    'Laurent Martin',
    'Marie Claire',
    'Jean Pierre',
    'LAMBERT MARTIN',
    'SOPHIE DURAND',
    'Kim Min Ji',
  ],
  'handles, digits, spelled letters': [
    'lucas_dupont',
    'K3v1n',
    'Thomas29',
    'j.dupont',
    'C A M I L L E',
    'TeamVictor',
    'jULIE',
  ],
  initials: ['L.', 'J. Dupont', 'A B'],
  'generic names': ['Utilisateur Facebook', 'LinkedIn Member', 'Private user', 'Compte supprimé', 'Anonyme', 'Admin'],
  'styled letters and look-alikes': ['𝓒𝓪𝓶𝓲𝓵𝓵𝓮', 'Ｊｕｌｉｅ', 'ᴍᴀʀɪᴇ', 'Маrie Dupont', 'eilu\u202eJulie'],
  'other scripts': ['Мария Соколова', '田中 美咲', 'محمد العلوي', 'Γιώργος Παπαδέλης'],
  'words, plants, places': [
    'Rose Trémière',
    'Olive Verte',
    'Aurore Boréale',
    'Florence',
    'Paris',
    'Bonjour Tristesse',
    'Julie de Lyon',
  ],
  'brands and characters': ['Yves Rocher', 'Harry Potter', 'Mercedes Benz'],
  code: ['{{firstName}}', '<img src=x>', "Julie'; DROP TABLE", '', '   ', '🦊'],
};

describe('a sure first name', () => {
  for (const [kind, names] of Object.entries(SURE)) {
    test.each(names)(`${kind}: %s -> %s`, (name, first) => {
      expect(firstName(name)).toBe(first);
    });
  }
});

describe('no first name', () => {
  for (const [kind, names] of Object.entries(NOT_SURE)) {
    test.each(names)(`${kind}: %s`, (name) => {
      expect(firstName(name)).toBeNull();
    });
  }
});

it('never reads a name of 300 characters', () => {
  expect(firstName(`Julie ${'Perrault-'.repeat(40)}Perrault`)).toBeNull();
});

describe('whatever the name', () => {
  const pieces = fc.constantFrom(
    'Julie',
    'MARTIN',
    'de',
    '🌸',
    '(2)',
    'Rose',
    '&',
    "d'Aubreuil",
    '\u200b',
    'Jean-Pierre',
    'coiffure',
    'É',
    '\ud83d',
  );
  const names = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(pieces, { maxLength: 6 }).map((list) => list.join(' ')),
  );

  it('gives null or a word of the name, up to its capitals', () => {
    fc.assert(
      fc.property(names, (name) => {
        const first = firstName(name);
        if (first === null) return;
        expect(name.normalize('NFC').toLowerCase()).toContain(first.toLowerCase());
        expect(first).not.toMatch(/[\s\d<>{}@]/u);
      }),
    );
  });

  it('is not changed by decoration around it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Aurélie Kerbrat', 'Manon', 'Boulangerie Martin', 'DUVAULT Sandrine'),
        fc.constantFrom('🌸', '✨', '🇫🇷', '❤️'),
        (name, mark) => {
          expect(firstName(`${mark} ${name} ${mark}`)).toBe(firstName(name));
        },
      ),
    );
  });
});

it('takes two given names before a family name for two people', () => {
  expect(firstName('Sylvie Alain Morel')).toBeNull();
});
