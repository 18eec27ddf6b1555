/** A create or submit that is sent again (a second tap, a lost answer) gets its first answer and does nothing twice. */
import type { Endpoint } from '@contract/define-endpoint'
import type { ServerContext } from '../context'
import { Refusal } from './refusal'
import type { Call } from './register'

type Replayed = { status: number; body: unknown }
type Open = { accountId: string; keyHash: string; payloadHash: string }

const open = new WeakMap<object, Open>()
const running = new Set<string>()
const purpose = 'idempotency_keys.answer'

/**
 * Runs `act` once per Idempotency-Key of an account. 400 without a key, 422 when the key came with another payload, 409 while the first
 * is still running. Refusals are not remembered: mending and trying again with the same key is allowed only with the same payload.
 */
export async function answerOnce<E extends Endpoint, A>(ctx: ServerContext, endpoint: E, call: Call<E>, act: () => Promise<A>): Promise<A> {
  const key = call.request.headers['idempotency-key']
  if (typeof key !== 'string' || !/^[\x21-\x7e]{8,100}$/.test(key)) {
    throw new Refusal(400, { code: 'idempotency-key-needed', says: '请求缺少 Idempotency-Key', wayOut: '请更新到最新版本后再试' })
  }
  const { accountId } = call.session
  const keyHash = ctx.vault.hash(key, 'idempotency_keys.key')
  const payloadHash = ctx.vault.hash(JSON.stringify([endpoint.id, call.params, call.body]), 'idempotency_keys.payload')
  const lock = `${accountId}\0${keyHash}`
  if (running.has(lock)) throw stillRunning()
  running.add(lock)
  try {
    const first = await recalled(ctx, { accountId, keyHash, payloadHash })
    if (first) return first as A
    open.set(call, { accountId, keyHash, payloadHash })
    const answer = await act()
    await remember(ctx, ctx.db, call, answer as Replayed)
    return answer
  } catch (error) {
    // Another server was faster with the same key: its answer is the first one.
    if ((error as { constraint?: string }).constraint === 'idempotency_keys_pkey') throw stillRunning()
    throw error
  } finally {
    running.delete(lock)
  }
}

/** Keeps the answer inside the caller's own transaction, so that deed and answer are kept together or not at all. */
export async function remember(ctx: ServerContext, db: ServerContext['db'], call: object, answer: Replayed): Promise<void> {
  const key = open.get(call)
  if (!key) return
  open.delete(call)
  const row = {
    account_id: key.accountId,
    key_hash: key.keyHash,
    payload_hash: key.payloadHash,
    status: answer.status,
    answer_sealed: ctx.vault.sealJson(answer, purpose),
    created_at: ctx.clock.now(),
  }
  await db.insertInto('idempotency_keys').values(row).execute()
}

async function recalled(ctx: ServerContext, key: Open): Promise<Replayed | undefined> {
  const row = await ctx.db
    .selectFrom('idempotency_keys')
    .select(['payload_hash', 'answer_sealed'])
    .where('account_id', '=', key.accountId)
    .where('key_hash', '=', key.keyHash)
    .executeTakeFirst()
  if (!row) return undefined
  if (row.payload_hash !== key.payloadHash) {
    throw new Refusal(422, { code: 'idempotency-key-reused', says: '同一个请求编号用在了不同的内容上', wayOut: '请刷新页面后重新操作' })
  }
  return ctx.vault.openJson<Replayed>(row.answer_sealed, purpose)
}

const stillRunning = () =>
  new Refusal(409, { code: 'still-running', says: '上一次提交还在处理', wayOut: '请等几秒再看结果，不会重复提交', retryAfterSeconds: 2 })
