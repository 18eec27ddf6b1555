/** Uploads of the session: they tell how they stand, go on after a cut with the same file, and say nothing any more once cancelled. */

import { UploadStopped } from '@contract/tus-client'
import type { PickedFile } from '@/platform/media-types'
import { cancelUpload, retryUpload, startUpload, type UploadJob, uploadState, watchUploads } from '@/services/upload/upload-queue'

const file: PickedFile = { name: 'a.jpg', size: 3, view: '', read: async () => new ArrayBuffer(3), release: () => undefined }
const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

function jobOf(more: Partial<UploadJob> = {}) {
  const stored: string[] = []
  const job: UploadJob = {
    prepare: async (given) => ({ file: given }),
    send: async (_file, _signal, onProgress) => {
      onProgress(100)
      return async () => ({ objectId: 'o1', at: '2026-09-14T10:00:00+08:00' })
    },
    troubleOf: (_reason, percent) => ({ kind: 'cut', percent }),
    onStored: ({ objectId }) => stored.push(objectId),
    ...more,
  }
  return { job, stored }
}

test('checked, sent, stored; then nothing is under way any more', async () => {
  const { job, stored } = jobOf()
  const seen: string[] = []
  const stop = watchUploads(() => seen.push(uploadState('1/a').kind))
  startUpload('1/a', file, job)
  await settled()
  stop()
  expect(stored).toEqual(['o1'])
  expect(seen).toEqual(['checking', 'sending', 'sending', 'storing', 'idle'])
})

test('a cut keeps its percent and goes on with the same file', async () => {
  let tries = 0
  const { job, stored } = jobOf({
    send: async (given, _signal, onProgress) => {
      tries += 1
      expect(given).toBe(file)
      onProgress(60)
      if (tries === 1) throw new UploadStopped('cut', 0)
      return async () => ({ objectId: 'o2', at: '' })
    },
  })
  startUpload('1/b', file, job)
  await settled()
  expect(uploadState('1/b')).toEqual({ kind: 'failed', trouble: { kind: 'cut', percent: 60 }, canRetry: true })
  retryUpload('1/b')
  await settled()
  expect(stored).toEqual(['o2'])
  expect(uploadState('1/b').kind).toBe('idle')
})

test('all sent but the last answer lost: the retry only asks again whether it is stored', async () => {
  let sends = 0
  let asks = 0
  const { job, stored } = jobOf({
    send: async () => {
      sends += 1
      return async () => {
        asks += 1
        if (asks === 1) throw new Error('no answer')
        return { objectId: 'o3', at: '' }
      }
    },
  })
  startUpload('1/e', file, job)
  await settled()
  expect(uploadState('1/e').kind).toBe('failed')
  retryUpload('1/e')
  await settled()
  expect({ sends, asks, stored }).toEqual({ sends: 1, asks: 2, stored: ['o3'] })
})

test('what cannot be taken offers no retry', async () => {
  const refusal = { code: 'pdf' as const, bytes: 3, window: { minBytes: 1, maxBytes: 2, formats: ['jpg'] } }
  const { job } = jobOf({ prepare: async () => ({ trouble: { kind: 'refusal', refusal } }) })
  startUpload('1/c', file, job)
  await settled()
  expect(uploadState('1/c')).toEqual({ kind: 'failed', trouble: { kind: 'refusal', refusal }, canRetry: false })
})

test('cancelled while it is being stored: the answer is not kept', async () => {
  let finish: (() => void) | undefined
  const { job, stored } = jobOf({
    send: async () => () =>
      new Promise((resolve) => {
        finish = () => resolve({ objectId: 'late', at: '' })
      }),
  })
  startUpload('1/d', file, job)
  await settled()
  cancelUpload('1/d')
  finish?.()
  await settled()
  expect(stored).toEqual([])
  expect(uploadState('1/d').kind).toBe('idle')
})
