import type { Language, Network } from '../../shared/brands/brand.ts';
import type { Translate } from '../../shared/locales/translate.ts';

/** "X, Facebook et LinkedIn". */
export const networkNames = (networks: readonly Network[], language: Language, say: Translate): string =>
  new Intl.ListFormat(language).format(networks.map((network) => say(`network.${network}`)));
