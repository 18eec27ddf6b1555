const room = (name, from, to) => ({ name, severity: 'error', from: { path: from }, to: { path: to } })
module.exports = {
  forbidden: [
    room('domain-knows-nobody', '^domain/', '^(contract|server|console|src|test|bench)/'),
    room('pages-never-contract', '^src/pages/', '^contract/'),
    room('services-no-store-pages', '^src/services/', '^src/(store|pages|components|hooks)/'),
    {
      name: 'domain-packages',
      severity: 'error',
      from: { path: '^domain/' },
      to: { path: '^node_modules/', pathNot: '^node_modules/(zod|dayjs)/' },
    },
    { name: 'not-resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
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
