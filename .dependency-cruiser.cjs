// Which room may import which: arrows point at the law, screens are the last to know (docs/architecture.md, "Direction").
// test/registry/direction.test.ts shows that each of these rules can fail.

/** Files of `from` may import files of our own rooms only where `may` says so. */
const room = (name, from, may) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^(domain|contract|server|console|src|test|bench|scripts|config)/', pathNot: may },
})

/** Only files of `may` import these packages. */
const packages = (name, wanted, may) => ({
  name,
  severity: 'error',
  from: { path: '^(domain|contract|server|console|src)/', pathNot: may },
  to: { path: `(^|/)node_modules/(${wanted})/` },
})

module.exports = {
  forbidden: [
    room('domain-knows-nobody', '^domain/', '^domain/'),
    room('contract-knows-the-domain', '^contract/', '^(contract|domain)/'),
    room('server-knows-no-screen', '^server/', '^(server|contract|domain)/'),
    room('console-knows-no-server', '^console/', '^(console|contract|domain)/|^src/styles/tokens\\.css$'),
    room('platform-lowest-shelf', '^src/platform/', '^(src/platform|domain)/'),
    room('services-no-store-pages', '^src/services/', '^(src/(services|platform)|contract|domain)/'),
    room('store-no-screen', '^src/store/', '^(src/(store|services)|domain)/|^src/platform/(storage|session-memory|random)'),
    room('components-draw-only', '^src/components/', '^(src/(components|platform|words|styles)|domain)/'),
    room('hooks-no-screen', '^src/hooks/', '^(src/(hooks|store|services|platform)|domain)/|^src/routes\\.ts$'),
    room('pages-never-contract', '^src/pages/', '^(src|domain)/'),
    room('words-alone', '^src/words/', '^src/words/'),
    room(
      'nothing-imports-tests',
      '^(domain|contract|server|console|src|config|scripts)/',
      '^(domain|contract|server|console|src|config|scripts)/',
    ),
    {
      name: 'client-gets-one-province',
      comment: 'The province files are served by the API; only the types travel with the client.',
      severity: 'error',
      from: { path: '^(contract|console|src)/' },
      to: { path: '^domain/provinces/', pathNot: '^domain/provinces/province-rules\\.ts$' },
    },
    {
      name: 'server-clock-is-one',
      comment: 'Only the clock may be imported for time; see the lint of Date.now in test/registry.',
      severity: 'error',
      from: { path: '^(domain|contract)/' },
      to: { path: '^(fs|path|crypto|os|http|https|child_process|worker_threads)$' },
    },
    {
      name: 'domain-packages',
      severity: 'error',
      from: { path: '^domain/' },
      to: { path: '(^|/)node_modules/', pathNot: '(^|/)node_modules/(zod|dayjs|mrz)/' },
    },
    {
      name: 'host-imports-nothing-of-ours',
      comment: 'The weapp host must not be able to lean on our code.',
      severity: 'error',
      from: { path: '^test/support/weapp-host/' },
      to: { path: '^(domain|contract|server|console|src|scripts|config)/' },
    },
    packages('taro-where-it-may-be', '@tarojs/taro', '^src/(platform|services|hooks|pages)/|^src/app\\.ts'),
    packages('query-where-it-may-be', '@tanstack/react-query', '^src/(hooks|pages)/|^src/app\\.ts|^console/'),
    packages('views-where-they-may-be', '@tarojs/components|@nutui', '^src/(components|pages|platform)/|^src/app\\.ts'),
    packages(
      'engines-behind-ports',
      'tesseract\\.js|tesseract\\.js-core|onnxruntime-node|onnxruntime-web|onnxruntime-common',
      '^(src/platform|server/recognition)/',
    ),
    { name: 'not-resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.h5.ts', '.h5.tsx', '.weapp.ts', '.weapp.tsx', '.mjs', '.cjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|out)/' },
  },
}
