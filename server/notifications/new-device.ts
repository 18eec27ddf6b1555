/** account.signedIn: told when an account that was there before is opened on a device it does not know by client and name. */
import { randomUUID } from 'node:crypto'
import { accountSignedInText } from '@domain/notifications/account-signed-in'
import { accountNotification } from '@domain/notifications/notifications'
import type { Db, ServerContext } from '../context'
import { type Client, listSessions } from '../repositories/sessions'
import { tell } from './tell'

type Device = { accountId: string; client: Client; deviceName: string }

/** Call before the session is opened, in its transaction: a first sign-in has no other device to compare with, and is nobody else's. */
export async function tellOfNewDevice(ctx: ServerContext, tx: Db, { accountId, client, deviceName }: Device): Promise<void> {
  // A phone that was let in for one order has not become known by that.
  const devices = (await listSessions(ctx, tx, accountId)).filter((row) => row.only_kind === null)
  const known = devices.some(
    (row) => row.client === client && ctx.vault.open(row.device_name_sealed, 'sessions.device_name') === deviceName,
  )
  if (known || devices.length === 0) return
  const at = ctx.clock.now()
  const told = accountNotification('account.signedIn', accountSignedInText(client, at))
  await tell(ctx, tx, {
    accountId,
    told,
    at,
    link: '/settings',
    key: `${told.event}/${randomUUID()}`,
    about: { weapp: '微信小程序', h5: '手机网页', console: '电脑' }[client],
  })
}
