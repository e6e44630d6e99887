import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** Lets Node import `.yml` as the bundler does; imported for its effect before anything that imports YAML. */
registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.yml')) return next(url, context);
    const value: unknown = parse(readFileSync(fileURLToPath(url), 'utf8'));
    return { format: 'module', shortCircuit: true, source: `export default ${JSON.stringify(value)};` };
  },
});
