/** The layers and worlds of the house. Each comment tells where the code should go instead. */
const PAGE_SCRIPTS = '^entrypoints/([^/]+[.]content|panel|read-[^/]+|insert-main)/';

export default {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one file, or a third is missing between them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that resolves to nothing breaks at run time, in the page of a person.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '[.](css|yml)([?]inline)?$' },
    },
    {
      name: 'shared-is-closed',
      comment: 'A topic takes data as arguments; what it needs from the right or from outside is given by its caller.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(entrypoints|components|stores|tests)/' },
    },
    {
      name: 'stores-know-no-screen',
      comment: 'Tables and views are used by components and entrypoints, never the other way.',
      severity: 'error',
      from: { path: '^stores/' },
      to: { path: '^(entrypoints|components)/' },
    },
    {
      name: 'tables-know-no-view',
      comment: 'The worker loads tables; a view would bring Zustand along.',
      severity: 'error',
      from: { path: '^stores/tables/' },
      to: { path: '^stores/views/|node_modules/zustand' },
    },
    {
      name: 'components-know-no-entry',
      comment: 'An entry mounts a component and hands it data and actions.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'entries-are-strangers',
      comment: 'What two entries share lives in shared, stores or components.',
      severity: 'error',
      from: { path: '^entrypoints/([^/]+)/' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1/' },
    },
    {
      name: 'no-data-in-the-page',
      comment:
        'The page gets data and actions as arguments; tables, stores and schemas stay in the worker and our own pages.',
      severity: 'error',
      from: { path: PAGE_SCRIPTS },
      to: { path: '^stores/|node_modules/(dexie|zustand|zod|mustache)/', reachable: true },
    },
    {
      name: 'no-react-in-the-always-on-script',
      comment:
        'React in every post doubles a feed’s CPU: the button is plain DOM, the panel is injected when it is needed.',
      severity: 'error',
      from: { path: '^entrypoints/([^/]+[.]content|read-[^/]+|insert-main)/' },
      to: { path: '^components/(?!page/)|node_modules/react', reachable: true },
    },
    {
      name: 'main-world-knows-insertion-alone',
      comment: 'The MAIN world is the page’s: no extension API, no secret, nothing but the insertion.',
      severity: 'error',
      from: { path: '^entrypoints/insert-main/' },
      to: { path: '^(components|shared/(?!insertion/|page/text-walk))', reachable: true },
    },
    {
      name: 'networks-are-strangers',
      comment: 'What two networks share belongs beside them, in shared/networks/ or shared/page/.',
      severity: 'error',
      from: { path: '^shared/networks/([^/]+)/' },
      to: { path: '^shared/networks/([^/]+)/', pathNot: '^shared/networks/$1/' },
    },
    {
      name: 'x-script-knows-x-alone',
      comment:
        'A content script carries its own network; the registry imports all of them and is for the worker and tests.',
      severity: 'error',
      from: { path: '^entrypoints/(x[.]content|read-x)/' },
      to: { path: '^shared/networks/(registry|(?!x/)[^/]+/)', reachable: true },
    },
    {
      name: 'linkedin-script-knows-linkedin-alone',
      comment: 'As above: each network’s script carries its own reader alone.',
      severity: 'error',
      from: { path: '^entrypoints/(linkedin[.]content|read-linkedin)/' },
      to: { path: '^shared/networks/(registry|(?!linkedin/)[^/]+/)', reachable: true },
    },
    {
      name: 'facebook-script-knows-facebook-alone',
      comment: 'As above: each network’s script carries its own reader alone.',
      severity: 'error',
      from: { path: '^entrypoints/(facebook[.]content|read-facebook)/' },
      to: { path: '^shared/networks/(registry|(?!facebook/)[^/]+/)', reachable: true },
    },
    {
      name: 'worker-loads-no-screen',
      comment: 'The worker must wake fast: no view, no React, no component.',
      severity: 'error',
      from: { path: '^entrypoints/background/' },
      to: { path: '^(components|stores/views)/|node_modules/(react|zustand)', reachable: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(tests|[.]wxt|[.]output)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
    },
  },
};
