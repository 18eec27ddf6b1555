/** G1: an account has one open order at a time. Source: spec E. */
import { blocks, type Gate, passes } from '../gate'

export const orderInFlight: Gate = ({ facts }) => [
  facts.account.openOrderId === undefined
    ? passes('G1', '账号下没有其他进行中的备案')
    : blocks('G1', {
        code: 'account-order-in-flight',
        says: '账号下还有一份没办完的备案，一个账号同一时间只能办一份',
        wayOut: '请先把那份办完，或者放弃它，再来办这一份',
        openOrderId: facts.account.openOrderId,
      }),
]
