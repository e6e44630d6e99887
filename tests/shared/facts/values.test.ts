import { describe, expect, it } from 'vitest';
import { readText } from '../../../shared/facts/check/reading.ts';
import { sameSpan } from '../../../shared/facts/values/durations.ts';

const valuesOf = (text: string) => readText(text, '2026-11-28').values;

describe('hours as people write them', () => {
  it.each([
    ["jusqu'à huit heures du soir", [1200]],
    ["à trois heures de l'après-midi", [900]],
    ['at seven in the evening', [1140]],
    ['till half past seven', [450]],
    ['at half twelve', [750]],
    ['at ten to six', [350]],
    ['de 15 à 19 h', [900, 1140]],
    ['half price on Mondays', []],
    ['de 2 à 3 h de marche', [180]],
  ])('%s', (text, minutes) => {
    expect(valuesOf(text).times.map((time) => time.minutes)).toEqual(minutes);
  });
});

describe('sums as people write them', () => {
  it.each([
    ['neuf euros cinquante au plein tarif', [9.5]],
    ['seven pounds fifty', [7.5]],
    ['cinquante centimes', [0.5]],
    ['80p', [0.8]],
    ['deux cents euros', [200]],
    ['mille deux cents euros', [1200]],
    ['deux euros dix minutes avant', [2]],
    ['deux cents visiteurs', []],
  ])('%s', (text, amounts) => {
    expect(valuesOf(text).money.map(({ amount }) => amount)).toEqual(amounts);
  });

  it('takes no hyphen of a number for a range', () => {
    expect(valuesOf('quatre-vingt-dix euros').money).toMatchObject([{ amount: 90, range: false }]);
    expect(valuesOf('20 €-30 €').money).toMatchObject([{ range: true }, { range: true }]);
  });
});

describe('lengths that are the same', () => {
  it.each([
    ['quinze jours', 'deux semaines'],
    ['15 jours ouvrés', 'trois semaines'],
    ['48 h', 'deux jours'],
  ])('%s and %s', (one, other) => {
    const [a] = valuesOf(one).durations;
    const [b] = valuesOf(other).durations;
    expect(a !== undefined && b !== undefined && sameSpan(a, b)).toBe(true);
  });

  it('but 15 days and three weeks are two', () => {
    const [a] = valuesOf('15 jours').durations;
    const [b] = valuesOf('trois semaines').durations;
    expect(a !== undefined && b !== undefined && sameSpan(a, b)).toBe(false);
  });
});

it('reads "au 8 de la rue du Puits" with its number', () => {
  expect(valuesOf('On est au 8 de la rue du Puits').addresses).toMatchObject([{ number: '8', street: 'rue du puits' }]);
});
