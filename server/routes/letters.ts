/** Letters to print and sign: filled in from the answers, or empty for a province before anything was answered. */
import { orderEndpoints } from '@contract/orders'
import { rulesEndpoints } from '@contract/rules'
import { scopeOf } from '@domain/facts/scope'
import { emptyAnswers } from '@domain/filing/answers'
import { isSubjectNature } from '@domain/filing/subject-natures'
import { journeyOf } from '@domain/journey/journey'
import { settle } from '@domain/journey/settle'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../context'
import { filledFrom } from '../letters/filled'
import { letterPdf } from '../letters/letter-pdf'
import { letterOf } from '../letters/letters'
import { contextOfOrder } from '../lifecycle/journey-context'
import { answersOf } from '../lifecycle/order-data'
import { rulesInForce } from '../rules-in-force'
import { ownOrder } from './own-order'
import { notFound } from './refusal'
import { implement } from './register'

export function letterRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, orderEndpoints.getLetter, async ({ session, params, reply }) => {
    const order = await ownOrder(ctx.db, session.accountId, params.orderId)
    const [material = '', index = '0'] = params.material.split('.')
    const n = Number(index)
    const text = letterOf(material)
    const context = await contextOfOrder(ctx, order)
    const answers = settle(answersOf(ctx, order), context)
    if (!text || n >= Math.max(1, answers.sites.length)) throw notFound()
    const { providerName: provider } = await rulesInForce(ctx)
    const requirement = journeyOf(answers, context).requirements.find(({ slot }) => slot === params.material)
    const pdf = await letterPdf(text(filledFrom({ scope: scopeOf(answers, context), material, n, provider, requirement })))
    reply.header('content-disposition', `inline; filename="${params.material}.pdf"`).header('cache-control', 'no-store')
    return { status: 200, body: pdf }
  })
  implement(app, ctx, rulesEndpoints.getBlankLetter, async ({ params: { material }, query, reply }) => {
    const text = letterOf(material)
    const { policy, providerName: provider, province: provinceOf } = await rulesInForce(ctx)
    const province = provinceOf(query.province)
    if (!text || !province || !isSubjectNature(query.nature)) throw notFound()
    const answers = emptyAnswers()
    answers['verify-type'] = { region: { provinceCode: query.province }, subjectNature: query.nature }
    const scope = scopeOf(answers, { now: ctx.clock.now(), policy, province })
    const pdf = await letterPdf(text(filledFrom({ scope, material, n: 0, provider })))
    reply.header('content-disposition', `inline; filename="${material}.pdf"`)
    return { status: 200, body: pdf }
  })
}
