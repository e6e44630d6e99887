import type { Brand } from '../brands/brand.ts';
import type { Fact } from '../facts/fact.ts';
import type { Feedback } from '../sightings/sighting.ts';
import type { Template } from '../templates/template.ts';

/** When a row was made and last changed, UTC milliseconds. */
interface Dated {
  createdAt: number;
  updatedAt: number;
}

export type BrandRow = Brand & Dated;
export type TemplateRow = Template & Dated & { brand: string };
export type FactRow = Fact & Dated & { brand: string };

export interface Article {
  number: number;
  title: string;
  text: string;
}

export interface CharterRow extends Dated {
  brand: string;
  articles: Article[];
  /** Words that the brand does not write, besides the built-in ones. */
  words: string[];
}

/** A template chosen for a comment: learning, "already used" and reports live on these. */
export interface PickRow {
  /** Made by the page: a retry adds nothing twice. */
  id: string;
  at: number;
  brand: string;
  network: string;
  key: string | null;
  post: string | null;
  text: string;
  language: string | null;
  template: string;
  intent: string | null;
  wording: number;
  how: 'insert' | 'copy' | 'shortcut';
  /** Whether the text was changed before it left; null while it is not known. */
  edited: boolean | null;
  /** Idea, praise or complaint: by the intent, or as the person said. */
  feedback?: Feedback;
}

/** "Not this one": a template refused for a comment. */
export interface RejectionRow {
  id: string;
  at: number;
  brand: string;
  text: string;
  template: string;
}

/** A number kept up to date by the transaction that changes what it counts. */
export interface CounterRow {
  name: string;
  value: number;
}

/** What can be made again from the rest, kept because making it takes longer than an answer may. */
export interface CacheRow {
  name: string;
  /** What it was made from; anything else and it is made again. */
  stamp: string;
  value: unknown;
}

export interface SettingRow {
  name: string;
  value: unknown;
}
