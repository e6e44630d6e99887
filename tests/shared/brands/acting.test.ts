import { describe, expect, it } from 'vitest';
import { otherAccount } from '../../../shared/brands/acting.ts';
import type { Brand } from '../../../shared/brands/brand.ts';

const brand = (accounts: Brand['accounts']): Brand => ({
  ...{ id: 'g', name: 'Cycles Garance', accounts, address: 'vous', languages: ['fr'], zone: 'Europe/Paris' },
});

describe('the account that the page acts as', () => {
  const garance = brand([
    { network: 'x', id: 'CyclesGarance' },
    { network: 'facebook', id: 'cycles.garance', name: 'Cycles Garance – Lyon' },
    { network: 'facebook', id: 'garance.paris' },
  ]);

  it.each([
    ['x', 'cyclesgarance', null],
    ['x', 'jeanne_d', 'jeanne_d'],
    ['facebook', 'Cycles Garance – Lyon', null],
    ['facebook', 'cycles garance', null],
    ['facebook', 'Jeanne Dupré', 'Jeanne Dupré'],
    ['facebook', null, null],
    ['linkedin', 'jeanne-dupre', null],
  ] as const)('on %s as %s: %s', (network, acting, other) => {
    expect(otherAccount(garance, network, acting)).toBe(other);
  });

  it('can’t be wrong without a brand', () => {
    expect(otherAccount(null, 'x', 'jeanne_d')).toBeNull();
  });
});
