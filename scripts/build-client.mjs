// `npm run build:h5` and `build:weapp`: builds one target, then looks at what came out. Taro ends with exit 0 on builds that are broken
// apps, so a green build proves nothing: the output must exist, parse, and hold nothing that cannot run there.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import vm from 'node:vm'

const root = path.resolve(import.meta.dirname, '..')
const target = process.argv[2]
if (target !== 'h5' && target !== 'weapp') {
  process.stderr.write('usage: node scripts/build-client.mjs h5|weapp\n')
  process.exit(2)
}
const dist = path.join(root, 'dist', target)

const filesBelow = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name)
    return statSync(file).isDirectory() ? filesBelow(file) : [file]
  })

const fails = []
const demand = (ok, says) => {
  if (!ok) fails.push(says)
}

/** Every script is valid JavaScript (a broken minifier leaves a blank page). */
function checkParses(files) {
  for (const file of files.filter((one) => one.endsWith('.js') && !one.includes(`${path.sep}static${path.sep}`))) {
    try {
      new vm.Script(readFileSync(file, 'utf8'), { filename: file })
    } catch (error) {
      if (!/import\.meta|Cannot use import|Unexpected token 'export'/.test(String(error))) fails.push(`${file} does not parse: ${error}`)
    }
  }
}

/** Either reader, its runtime or its models, under the names that minifiers leave alone. */
const readerCode = /tesseract|\bpaddle\b|onnxruntime|\.onnx\b|ort-wasm|ppocr|InferenceSession|DecompressionStream|reading.worker/i

/** What the mini program may not hold: unset variables, engines that need a browser. */
function checkWeapp(files) {
  demand(existsSync(path.join(dist, 'app.json')), 'app.json is missing')
  demand(existsSync(path.join(dist, 'app.wxss')), 'app.wxss is missing: the styles were dropped')
  const app = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8'))
  const pages = [...app.pages, ...(app.subPackages ?? []).flatMap((one) => one.pages.map((page) => `${one.root}/${page}`))]
  for (const page of pages) demand(existsSync(path.join(dist, `${page}.js`)), `${page} was not built`)
  demand(!files.some((one) => /\.(wasm|onnx|gz|traineddata)$/.test(one)), 'the mini program carries files of a reader')
  for (const file of files.filter((one) => /\.(js|wxml|wxss|json)$/.test(one))) {
    const text = readFileSync(file, 'utf8')
    demand(!text.includes('process.env'), `${file} holds process.env: a TARO_APP_ name is not set in .env`)
    demand(!readerCode.test(text), `${file} holds code of the readers of certificates, which cannot run in WeChat`)
  }
}

function checkH5() {
  const page = path.join(dist, 'index.html')
  demand(existsSync(page), 'index.html is missing')
  const html = existsSync(page) ? readFileSync(page, 'utf8') : ''
  const asked = [...html.matchAll(/(?:src|href)="\/?([^":]+\.(?:js|css))"/g)].map((match) => match[1])
  demand(asked.length > 0, 'index.html asks for no script')
  for (const file of asked) demand(existsSync(path.join(dist, file)), `${file} is asked for and missing`)
}

const began = Date.now()
rmSync(dist, { recursive: true, force: true })
const taro = path.join(root, 'node_modules/@tarojs/cli/bin/taro')
const built = spawnSync(process.execPath, [taro, 'build', '--type', target], {
  cwd: root,
  encoding: 'utf8',
  env: { ...process.env, NODE_ENV: 'production', TARO_ENV: target },
  maxBuffer: 64 * 1024 * 1024,
})
// Taro draws a progress bar over itself: what is left without its colours and redrawn lines is worth reading.
const said = stripVTControlCharacters(`${built.stdout ?? ''}${built.stderr ?? ''}`)
  .split(/[\n\r\b]+/)
  .filter((line) => line.trim() && !/Webpack|即将开始启动编译|building|modules \d+ active|dependencies \d+/.test(line))
  .join('\n')
if (built.status !== 0 || !existsSync(dist)) {
  process.stderr.write(`${said.slice(Math.max(0, said.lastIndexOf('Errors'))).slice(-6000)}\nbuild of ${target} failed\n`)
  process.exit(1)
}
const files = filesBelow(dist)
checkParses(files)
if (target === 'weapp') checkWeapp(files)
else checkH5()
if (fails.length) {
  process.stderr.write(`${said.slice(-4000)}\n${fails.join('\n')}\n`)
  process.exit(1)
}
const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
process.stdout.write(
  `${target} built in ${((Date.now() - began) / 1000).toFixed(1)} s: ${files.length} files, ${(bytes / 1024).toFixed(0)} KB\n`,
)
