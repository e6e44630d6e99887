import { readFileSync } from 'node:fs';
import { WRITING_FILES, type WritingBytes, type WritingFile } from '../../shared/writing/open.ts';

function read(file: WritingFile): ArrayBuffer | Error {
  try {
    const { buffer, byteOffset, byteLength } = readFileSync(new URL(`../../assets/public/${file}`, import.meta.url));
    return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The checker's files from the disk, as the worker fetches them from the package. */
export function readWritingFiles(): WritingBytes {
  return Object.fromEntries(WRITING_FILES.map((file) => [file, read(file)])) as unknown as WritingBytes;
}
