/** Letters to print and sign, filled in from the answers. */
import { orderEndpoints } from '@contract/orders'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../context'
import { letterPdf } from '../letters/letter-pdf'
import { filledFrom, letterTexts } from '../letters/letter-texts'
import { answersOf, domainsOf } from '../lifecycle/order-data'
import { rulesInForce } from '../rules-in-force'
import { ownOrder } from './own-order'
import { notFound } from './refusal'
import { implement } from './register'

export function letterRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, orderEndpoints.getLetter, async ({ session, params, reply }) => {
    const order = await ownOrder(ctx.db, session.accountId, params.orderId)
    const text = Object.hasOwn(letterTexts, params.material) ? letterTexts[params.material] : undefined
    if (!text) throw notFound()
    const answers = answersOf(ctx, order)
    const { providerName } = await rulesInForce(ctx)
    const pdf = await letterPdf(text(filledFrom(answers, domainsOf(answers), providerName)))
    reply.header('content-disposition', `inline; filename="${params.material}.pdf"`).header('cache-control', 'no-store')
    return { status: 200, body: pdf }
  })
}
