/** What to tell the person when a call failed: what happened, what to do. Never a bare error. */
import { ApiError } from '@contract/client'

export type Trouble = { title: string; says?: string; offline?: boolean; status: number; code: string }

/** Words for any failure of a call. */
export function troubleOf(error: unknown): Trouble {
  if (!(error instanceof ApiError)) {
    return { title: '这一步没有做成', says: '请再试一次。您填的内容已经保存。', status: 0, code: 'unexpected' }
  }
  const { status, failure } = error
  const wayOut = failure.wayOut ? { says: failure.wayOut } : {}
  if (status === 0)
    return { title: '没有连上服务器', says: '请检查网络后再试。已经填好的内容都在。', offline: true, status, code: failure.code }
  return { title: failure.says, ...wayOut, status, code: failure.code }
}
