/** What to tell the person when a call failed: what happened, what to do. Never a bare error. */
import { ApiError } from '@contract/client'

/** `status` 0: no answer at all. `waitSeconds`: until another try makes sense, as the server said; 0 when it said nothing. */
export type Trouble = { title: string; says?: string; offline?: boolean; status: number; code: string; waitSeconds: number }

/** Words for any failure of a call. */
export function troubleOf(error: unknown): Trouble {
  if (!(error instanceof ApiError)) {
    return { title: '这一步没有做成', says: '请再试一次。您填的内容已经保存。', status: -1, code: 'unexpected', waitSeconds: 0 }
  }
  const { status, failure } = error
  const rest = { status, code: failure.code, waitSeconds: failure.retryAfterSeconds ?? 0 }
  if (status === 0) return { title: '没有连上服务器', says: '请检查网络后再试。已经填好的内容都在。', offline: true, ...rest }
  return { title: failure.says, ...(failure.wayOut ? { says: failure.wayOut } : {}), ...rest }
}
