import { browser } from 'wxt/browser';
import type { CheckEngine } from '../../shared/writing/engine.ts';
import { openWriting, WRITING_FILES, type WritingBytes, type WritingFile } from '../../shared/writing/open.ts';

let engine: Promise<CheckEngine> | undefined;

/** A file of the package; what goes wrong is told by the checker, language by language. */
async function readFile(file: WritingFile): Promise<ArrayBuffer | Error> {
  try {
    const response = await fetch(browser.runtime.getURL(`/${file}`));
    return await response.arrayBuffer();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The checker, opened once in a worker's life. */
export function readWriting(): Promise<CheckEngine> {
  engine ??= Promise.all(WRITING_FILES.map(async (file) => [file, await readFile(file)] as const)).then((files) =>
    openWriting(Object.fromEntries(files) as unknown as WritingBytes),
  );
  return engine;
}
