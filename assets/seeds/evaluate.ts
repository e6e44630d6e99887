/**
 * `node assets/seeds/evaluate.ts`: what the ranker gets right, learnt from the seeds alone. By the labelled comments of another
 * hand (per intent, confusions), by leaving out three trades at a time, and for one brand before and after its picks.
 */
import '../../tests/core/yaml-loader.ts';

const { report } = await import('./report.ts');
process.stdout.write(`${report()}\n`);
