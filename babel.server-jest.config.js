// Domain, contract and server in jest: native ES modules, types removed.
module.exports = {
  presets: [['@babel/preset-env', { targets: { node: 'current' }, modules: false }], '@babel/preset-typescript'],
}
