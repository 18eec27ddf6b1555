/** wx.request and its kin: out through the host's server, without cookies, without Origin, without PATCH. */
import { control } from '../control'
import { type Api, api, type Options, Refusal, text } from './call'
import { bytesOf, endingOf, temporary } from './files'
import { connectSocket } from './socket'

const methods = new Set(['OPTIONS', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'TRACE', 'CONNECT'])
type Answer = { status: number; headers: Record<string, string>; bytes: ArrayBuffer }
type Asked = { url: string; method: string; headers: Record<string, string>; body?: BodyInit | undefined; signal: AbortSignal }

async function out({ url, method, headers, body, signal }: Asked): Promise<Answer> {
  control.requests.push({ url, method })
  if (!control.online) throw new Refusal('net::ERR_INTERNET_DISCONNECTED', { errno: 600001 })
  const asked = encodeURIComponent(JSON.stringify({ url, method, headers }))
  const response = await fetch('/out', {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'x-request': asked },
    signal,
    ...(body === undefined ? {} : { body }),
  }).catch((reason: unknown) => {
    throw new Refusal(signal.aborted ? 'abort' : `net::ERR_FAILED ${String(reason)}`)
  })
  if (response.status !== 200) throw new Refusal(`net::ERR_CONNECTION_REFUSED ${await response.text()}`)
  return {
    status: Number(response.headers.get('x-status')),
    headers: JSON.parse(decodeURIComponent(response.headers.get('x-headers') ?? '%7B%7D')),
    bytes: await response.arrayBuffer(),
  }
}

const lower = (header: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries((header as Record<string, unknown> | undefined) ?? {})
      .filter(([name]) => !/^(referer|cookie2?)$/i.test(name))
      .map(([name, value]) => [name.toLowerCase(), String(value)]),
  )

const query = (data: object): string =>
  Object.entries(data)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&')

/** The address and body WeChat makes of `data`, by method and content type. */
function bodyOf(url: string, method: string, data: unknown, headers: Record<string, string>): { url: string; body?: BodyInit } {
  if (data === undefined || data === null) return { url }
  if (method === 'GET' || method === 'HEAD') {
    return typeof data === 'object' && Object.keys(data).length ? { url: `${url}${url.includes('?') ? '&' : '?'}${query(data)}` } : { url }
  }
  if (data instanceof ArrayBuffer || typeof data === 'string') return { url, body: data }
  headers['content-type'] ??= 'application/json'
  return { url, body: headers['content-type'].includes('x-www-form-urlencoded') ? query(data as object) : JSON.stringify(data) }
}

function read(bytes: ArrayBuffer, options: Options): unknown {
  if (options.responseType === 'arraybuffer') return bytes
  const said = new TextDecoder().decode(bytes)
  if ((options.dataType ?? 'json') !== 'json') return said
  try {
    return JSON.parse(said)
  } catch {
    return said
  }
}

/** A task that can be given up; what WeChat calls RequestTask, UploadTask and DownloadTask. */
function task(name: string, options: Options, work: (signal: AbortSignal, progress: (part: object) => void) => Promise<object>) {
  const gone = new AbortController()
  const watchers: ((part: object) => void)[] = []
  const limit = Number(options.timeout ?? 60_000)
  const tellAll = (part: object) => {
    for (const tell of watchers) tell(part)
  }
  let timer = 0
  const run = api(name, async () => {
    const late = new Promise<never>((_resolve, reject) => {
      timer = window.setTimeout(() => {
        reject(new Refusal('timeout', { errno: 5 }))
        gone.abort()
      }, limit)
    })
    try {
      return await Promise.race([work(gone.signal, tellAll), late])
    } finally {
      clearTimeout(timer)
    }
  })
  const result = run(options)
  const quiet = () => undefined
  return Object.assign(result ?? {}, {
    abort: () => gone.abort(),
    onProgressUpdate: (tell: (part: object) => void) => watchers.push(tell),
    offProgressUpdate: quiet,
    onHeadersReceived: quiet,
    offHeadersReceived: quiet,
    onChunkReceived: quiet,
    offChunkReceived: quiet,
  })
}

function request(options: Options) {
  return task('request', options, async (signal) => {
    const method = text(options.method || 'GET').toUpperCase()
    if (!methods.has(method)) throw new Refusal(`invalid method ${method}`)
    if (!/^https?:\/\//.test(text(options.url))) throw new Refusal(`invalid url "${text(options.url)}"`)
    const headers = lower(options.header)
    const { url, body } = bodyOf(text(options.url), method, options.data, headers)
    const answer = await out({ url, method, headers, body, signal })
    return { data: read(answer.bytes, options), statusCode: answer.status, header: answer.headers, cookies: [] }
  })
}

function uploadFile(options: Options) {
  return task('uploadFile', options, async (signal, progress) => {
    const bytes = bytesOf(options.filePath)
    const form = new FormData()
    for (const [name, value] of Object.entries((options.formData as object | undefined) ?? {})) form.append(name, String(value))
    form.append(text(options.name), bytes, text(options.filePath).split('/').at(-1))
    const packed = new Response(form)
    const headers = { ...lower(options.header), 'content-type': packed.headers.get('content-type') ?? '' }
    const body = await packed.arrayBuffer()
    progress({ progress: 100, totalBytesSent: body.byteLength, totalBytesExpectedToSend: body.byteLength })
    const answer = await out({ url: text(options.url), method: 'POST', headers, body, signal })
    return { data: new TextDecoder().decode(answer.bytes), statusCode: answer.status, header: answer.headers }
  })
}

function downloadFile(options: Options) {
  return task('downloadFile', options, async (signal) => {
    const answer = await out({ url: text(options.url), method: 'GET', headers: lower(options.header), signal })
    const type = answer.headers['content-type'] ?? ''
    const ending = type.includes('pdf')
      ? 'pdf'
      : type.includes('png')
        ? 'png'
        : type.includes('video')
          ? 'mp4'
          : endingOf(text(options.url))
    return {
      tempFilePath: temporary(new Blob([answer.bytes], { type }), type.includes('jpeg') ? 'jpg' : ending),
      statusCode: answer.status,
    }
  })
}

const networkType = () => ({ networkType: control.online ? 'wifi' : 'none', hasSystemProxy: false })

export const networkApi = (): Api => ({
  request,
  uploadFile,
  downloadFile,
  connectSocket,
  getNetworkType: api('getNetworkType', networkType),
  onNetworkStatusChange: (tell: (state: { isConnected: boolean; networkType: string }) => void) => control.listeners.network.push(tell),
  offNetworkStatusChange: (tell?: unknown) => {
    control.listeners.network = tell ? control.listeners.network.filter((one) => one !== tell) : []
  },
})
