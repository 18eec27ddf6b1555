// The client calls an operation by its method and path. What else the contract declares of it (what it takes and gives, and the sentence the
// API's documentation shows) is the server's to check: it is left out of the client's bundles, and so are the schemas nobody uses then.
const { transformSync, types: t } = require('@babel/core')

const serverSide = new Set(['summary', 'tag', 'params', 'query', 'body', 'headers', 'responses'])

const nameOf = (key) => (t.isIdentifier(key) ? key.name : key.value)

/** Drops declarations from `defineEndpoint({ … })` and marks the other calls at the top of a file as free of effects. */
const strip = {
  visitor: {
    CallExpression(path) {
      if (t.isIdentifier(path.node.callee, { name: 'defineEndpoint' }) && t.isObjectExpression(path.node.arguments[0])) {
        const [endpoint] = path.node.arguments
        endpoint.properties = endpoint.properties.filter(
          (property) => !t.isObjectProperty(property) || !serverSide.has(nameOf(property.key)),
        )
      }
      if (!path.getFunctionParent()) t.addComment(path.node, 'leading', '#__PURE__')
    },
  },
}

module.exports = function stripDeclarations(source) {
  const { code } = transformSync(source, {
    filename: this.resourcePath,
    configFile: false,
    babelrc: false,
    parserOpts: { plugins: ['typescript'] },
    plugins: [strip],
    retainLines: true,
  })
  return code
}
