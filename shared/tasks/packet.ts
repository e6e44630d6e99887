import type { Service } from '../brands/brand.ts';
import type { Translate } from '../locales/translate.ts';
import { sentencesOf } from '../shorten/split.ts';
import { missingFrom } from './missing.ts';

/** Everything that customer service needs to answer, for any mail or form. */
interface Packet {
  subject: string;
  text: string;
}

interface PacketParts {
  brand: string | null;
  /** The network by its name. */
  network: string;
  /** The public name. */
  author: string | null;
  text: string;
  link: string | null;
  intent: string | null;
  /** Until when an answer is wished, in words. */
  wished: string;
}

const LONGEST_QUESTION = 240;

const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/\s+\S*$/, '')}…`;

/** The question, put plainly: the comment's own questions, or else its first sentence that says something. */
export function plainQuestion(text: string): string {
  const sentences = sentencesOf(text.replace(/(^|\s)[@#][\p{L}\p{N}_.]+/gu, '$1').replace(/\s+/g, ' '));
  const asked = sentences.filter((one) => one.includes('?'));
  const said = asked.length > 0 ? asked.slice(0, 2) : sentences.filter((one) => one.split(' ').length > 3).slice(0, 1);
  const plain = (said.length > 0 ? said : sentences.slice(0, 1)).join(' ');
  return cut(plain.replace(/([?!])[?!]+/g, '$1').trim(), LONGEST_QUESTION);
}

/** The packet in the language of `say`, which is the brand's, since its customer service reads it. */
export function packetOf(parts: PacketParts, say: Translate): Packet {
  const { brand, network, link, text } = parts;
  const author = parts.author ?? say('packet.someone');
  const missing = missingFrom(text, parts.intent).map((one) => `- ${say(`packet.item.${one}`)}`);
  const blocks = [
    say('packet.opening'),
    [
      say('packet.from', { author, network }),
      ...(link === null ? [] : [say('packet.link', { link })]),
      say('packet.question', { question: plainQuestion(text) }),
    ].join('\n'),
    say('packet.whole', { text: text.trim() }),
    ...(missing.length === 0 ? [] : [[say('packet.missing'), ...missing].join('\n')]),
    say('packet.wished', { when: parts.wished, network }),
    say('packet.closing'),
  ];
  const subject = say(brand === null ? 'packet.subjectPlain' : 'packet.subject', {
    brand: brand ?? '',
    author,
    network,
  });
  return { subject, text: blocks.join('\n\n') };
}

/** Mail programs cut or refuse longer addresses; the packet is in the clipboard anyway. */
const LONGEST_BODY = 1500;

/** A `mailto:` address with the packet in it; null without a mail address that is one. */
export function mailLink(service: Service | null | undefined, { subject, text }: Packet): string | null {
  const mail = service?.mail?.trim() ?? '';
  if (!/^[^\s@?&]+@[^\s@?&]+\.[^\s@?&]+$/.test(mail)) return null;
  return `mailto:${mail}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(cut(text, LONGEST_BODY).replaceAll('\n', '\r\n'))}`;
}

/** The address of the brand's form, if it is one of the web. */
export function formLink(service: Service | null | undefined): string | null {
  const form = service?.form?.trim() ?? '';
  return URL.canParse(form) && new URL(form).protocol === 'https:' ? form : null;
}
