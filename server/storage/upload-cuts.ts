/** The sandbox's bad network: an upload breaks off at a given share of its bytes, a given number of times. */
import type { ServerContext } from '../context'
import { readState, writeState } from '../sandbox/state'

export class UploadCut extends Error {
  constructor() {
    super('the sandbox cut this upload')
    this.name = 'UploadCut'
  }
}

/** How many bytes still pass before the cut, and the cut itself; undefined when nothing is to be cut. */
export async function uploadCut(ctx: ServerContext, upload: { size: number; offset: number }) {
  if (!ctx.config.sandbox) return undefined
  const { uploads } = await readState(ctx, ctx.db, 'gateways')
  if (uploads === 'ok' || uploads === undefined) return undefined
  const left = await readState(ctx, ctx.db, 'uploadCutsLeft')
  const allowed = Math.floor((upload.size * uploads.cutAtPercent) / 100) - upload.offset
  if (left <= 0 || allowed < 0) return undefined
  return {
    allowed,
    happen: async (): Promise<never> => {
      await writeState(ctx, ctx.db, 'uploadCutsLeft', left - 1)
      throw new UploadCut()
    },
  }
}
