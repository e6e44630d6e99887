/** `npm run seeds`: learns the suggest model from the seeds and writes `assets/public/suggest-model.bin`. */
import '../../tests/core/yaml-loader.ts';

const { writeModel } = await import('./write-model.ts');
process.stdout.write(`${JSON.stringify(writeModel())}\n`);
