/** Both readers of this device, awake: the worker with the networks, and the second reader beside it. */
import type { ReadCertificateResult } from '@domain/recognition/read-certificate'
import { type DeviceProgress, type DeviceReadRequest, type FailureReason, ReadingFailed } from './ocr-types'
import type { FromWorker, ShownPicture, ToWorker } from './reading-messages'
import { type DeviceEngine, startDeviceEngine } from './tesseract-engine.h5'

export type DeviceReaders = {
  /** How readings are signed: both readers, or the networks alone. */
  readonly name: string
  /** One at a time. Rejects with ReadingFailed. */
  read: (picture: ShownPicture, request: DeviceReadRequest, onProgress: (share: number) => void) => Promise<ReadCertificateResult>
}

export type Starting = {
  readers: Promise<DeviceReaders>
  /** Ends both at once, whatever they are doing, also fetching; their memory is given back. */
  end: () => void
}

type Handlers = { onSay: (message: FromWorker) => void; onFail: (why: FailureReason) => void }

/** `onProgress` hears of fetching and starting. */
export function startReaders(onProgress: (progress: DeviceProgress) => void): Starting {
  // Asked for again after an idle minute, perhaps without a network: with its digest in the name, browsers keep it for good.
  const worker = new Worker(
    /* webpackChunkName: "reading-worker" */
    /* webpackEntryOptions: { "filename": "chunk/[name].[contenthash:8].js" } */
    new URL('./reading.worker.h5.ts', import.meta.url),
  )
  let second: Promise<DeviceEngine | undefined> = Promise.resolve(undefined)
  let handlers: Handlers = { onSay: () => undefined, onFail: () => undefined }
  const tell = (message: ToWorker, transfer: Transferable[] = []) => worker.postMessage(message, transfer)
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'failed') handlers.onFail(data.why)
    else if (data.kind === 'line') void second.then((engine) => answerLine(engine, data)).then(tell)
    else handlers.onSay(data)
  }
  worker.onerror = () => handlers.onFail('engine')
  const conversation = <T>(begin: (handlers: { resolve: (value: T) => void }) => Handlers['onSay']) =>
    new Promise<T>((resolve, reject) => {
      handlers = { onSay: begin({ resolve }), onFail: (why) => reject(new ReadingFailed(why)) }
    })

  const ready = conversation<void>(({ resolve }) => (said) => {
    if (said.kind === 'fetching') onProgress({ stage: 'fetching', done: said.done, total: said.total })
    if (said.kind === 'fetched') {
      onProgress({ stage: 'starting' })
      second = startDeviceEngine().catch(() => undefined)
    }
    if (said.kind === 'ready') resolve()
  })
  tell({ kind: 'start' })
  const readers = ready.then(async (): Promise<DeviceReaders> => {
    const tesseract = (await second) !== undefined
    return {
      name: tesseract ? 'vote-device' : 'paddle-device',
      read: (picture, request, onShare) => {
        const result = conversation<ReadCertificateResult>(({ resolve }) => (said) => {
          if (said.kind === 'progress') onShare(said.share)
          if (said.kind === 'done') resolve(said.result)
        })
        tell({ kind: 'read', picture, request, tesseract }, ['bytes' in picture ? picture.bytes : picture.rgba.buffer])
        return result
      },
    }
  })
  const end = () => {
    worker.terminate()
    void second.then((engine) => engine?.end())
  }
  return { readers, end }
}

type AskedLine = Extract<FromWorker, { kind: 'line' }>

async function answerLine(engine: DeviceEngine | undefined, { id, picture, only }: AskedLine): Promise<ToWorker> {
  const read = await engine?.line(picture, only).catch(() => undefined)
  return { kind: 'line', id, ...(read ? { read } : {}) }
}
