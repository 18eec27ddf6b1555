// What Taro's build writes into the code, and what jsdom lacks.
const { TextDecoder, TextEncoder } = require('node:util')

process.env.TARO_ENV = globalThis.TARGET
process.env.TARO_APP_API ??= ''
Object.assign(globalThis, { ENABLE_INNER_HTML: true, ENABLE_ADJACENT_HTML: true, ENABLE_SIZE_APIS: true, ENABLE_TEMPLATE_CONTENT: true })
Object.assign(globalThis, {
  ENABLE_CLONE_NODE: true,
  ENABLE_CONTAINS: true,
  ENABLE_MUTATION_OBSERVER: true,
  DEPRECATED_ADAPTER_COMPONENT: false,
})
globalThis.TextEncoder ??= TextEncoder
globalThis.TextDecoder ??= TextDecoder
// Taro's build replaces these names; in a test they are globals.
for (const name of ['INNER_HTML', 'ADJACENT_HTML', 'CLONE_NODE', 'CONTAINS', 'SIZE_APIS', 'TEMPLATE_CONTENT', 'MUTATION_OBSERVER'])
  globalThis[`ENABLE_${name}`] = true
globalThis.ENABLE_COOKIE = false
