/**
 * The world a mini program's code sees: JavaScript's own built-ins, timers, console and what WeChat gives. No window, document, fetch,
 * Worker, XMLHttpRequest, localStorage. Same realm (glass-easel needs that), shut off by a `with` over a Proxy that knows every name.
 */
const builtIns =
  'Object Array Number String Boolean Symbol BigInt Math JSON Date RegExp Promise Proxy Reflect Map Set WeakMap WeakSet WeakRef Error TypeError RangeError SyntaxError ReferenceError EvalError URIError AggregateError ArrayBuffer DataView Uint8Array Uint8ClampedArray Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array BigInt64Array BigUint64Array Intl NaN Infinity isNaN isFinite parseInt parseFloat encodeURIComponent decodeURIComponent encodeURI decodeURI escape unescape console'

export type Evaluate = (code: string, file: string) => (require: unknown, module: unknown, exports: unknown) => void

/** Functions made from text are refused, as in WeChat; only the old way to ask for the global object is answered. */
function guardedFunction(scope: object): FunctionConstructor {
  const made = (parts: unknown[]): unknown => {
    if (parts.length === 1 && /^\s*return this;?\s*$/.test(String(parts[0]))) return () => scope
    throw new EvalError('Code generation from strings disallowed for this context')
  }
  return new Proxy(Function, { apply: (_target, _self, parts) => made(parts), construct: (_target, parts) => made(parts) as object })
}

/** `given` is what WeChat puts into the global scope: wx, App, Page, Component, getApp … */
export function makeSandbox(given: Record<string, unknown>): Evaluate {
  const scope: Record<string | symbol, unknown> = Object.create(null)
  for (const name of builtIns.split(' ')) scope[name] = Reflect.get(globalThis, name)
  const timer =
    (make: (work: () => void, ms?: number) => unknown) =>
    (work: unknown, ms?: number, ...rest: unknown[]) => {
      if (typeof work !== 'function') throw new TypeError('a timer takes a function')
      return make(() => Reflect.apply(work, undefined, rest), ms)
    }
  Object.assign(scope, {
    setTimeout: timer((work, ms) => window.setTimeout(work, ms)),
    setInterval: timer((work, ms) => window.setInterval(work, ms)),
    clearTimeout: (id: number) => window.clearTimeout(id),
    clearInterval: (id: number) => window.clearInterval(id),
    globalThis: scope,
    ...given,
  })
  const guarded = guardedFunction(scope)
  scope.Function = guarded
  const proxy = new Proxy(scope, {
    has: () => true,
    get: (target, name) => (name === Symbol.unscopables ? undefined : Reflect.get(target, name)),
  })
  const outer = Function
  Object.defineProperty(Function.prototype, 'constructor', { value: guarded, writable: true, configurable: true })
  return (code, file) => {
    const make = outer(
      'scope',
      `with(scope){return function(require,module,exports){"use strict";\n${code}\n}}\n//# sourceURL=weapp:///${file}`,
    ) as (scope: unknown) => (require: unknown, module: unknown, exports: unknown) => void
    return make(proxy)
  }
}
