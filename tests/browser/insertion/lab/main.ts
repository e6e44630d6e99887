import script from '../../../../entrypoints/insert-main/index.ts';

void script.main();
