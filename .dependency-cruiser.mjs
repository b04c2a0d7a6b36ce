// The rooms of the house and the arrows between them. Each rule says what to do instead when it fires.
const order = ['interview', 'scoring', 'advice', 'policy', 'report', 'content', 'files', 'schema', 'diagnostics', 'model'];

/** Arrows only run downwards: a room may import itself and the rooms below it. */
const downwards = order.map((room, index) => ({
  name: `${room}-only-downwards`,
  comment: `A file in src/${room}/ imports a room above it. Move what both need to a lower room, or let src/cli/ bring the two together.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: `^src/(cli|${order.slice(0, index).join('|') || 'nothing'})/` },
}));

export default {
  forbidden: [
    ...downwards,
    {
      name: 'no-circles',
      comment: 'Two files import each other. Take out the part that both need.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-rooms',
      comment: 'This room is pure: it takes text, clock, colour and streams as parameters. Do the reading and writing in src/cli/ or src/files/.',
      severity: 'error',
      from: { path: '^src/(scoring|advice|policy|report|diagnostics|model)/', pathNot: '^src/policy/readers/' },
      to: { path: '^(node:)?(fs|process|child_process|os|worker_threads)(/|$)|node_modules/(chalk|@inquirer|inquirer|commander)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-cli-knows-flags',
      comment: 'commander is for src/cli/ only: pass typed options to the function instead.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: 'node_modules/commander/' },
    },
    {
      name: 'only-interview-asks',
      comment: 'Prompts are for src/interview/ only: ask through its seam.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/interview/' },
      to: { path: 'node_modules/@inquirer/' },
    },
    {
      name: 'ships-only-dependencies',
      comment: 'src/ uses a package that is not among the dependencies of package.json. Add it there, or do without.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'unknown', 'undetermined'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'not-to-tests',
      comment: 'The program does not know its tests. Move what both need into src/.',
      severity: 'error',
      from: { path: '^(src|bin|scripts)/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|src/schema/generated|^dist' },
    exclude: { path: '^dist' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'], extensions: ['.ts', '.js', '.mjs'] },
  },
};
