/** What is handed in is what the person saw last: another device may have changed it since. */
import type { OrderRow } from '../lifecycle/rows'
import { Refusal } from '../routes/refusal'

export function requireRevision(order: OrderRow, revision: number): void {
  if (order.revision === revision) return
  throw new Refusal(409, {
    code: 'not-the-latest',
    says: '提交的不是最新保存的内容，没有提交',
    wayOut: '请回到信息预览看一遍最新内容，再提交',
  })
}
