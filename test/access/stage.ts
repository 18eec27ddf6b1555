/** Sets the stage: every player at their moment of a filing, through the API and the sandbox. */
import type { Answers } from '@domain/filing/answers'
import { morning, type World } from '../journeys/world'
import { companyTyped, complete, firstStep, halfTyped, type Pictures, typed } from './answers'
import { bothSidesCut, tenOthers } from './more-papers'
import { type Player, players, type Role, worldOfPlayers } from './people'
import { type ApiPerson, type Json, signInAs } from './person'
import { plainPicture, sampleSet } from './pictures'
import { enterRecorded } from './recorded'
import { comeBack, refusedReasons } from './refused'

export type Actor = { role: Role; person: ApiPerson; orderId: string }
export type Stage = {
  actor: (role: Role) => Actor
  /** Secret of a link to the approved order's progress card. */
  shared: string
  /** The traveller's order goes on to its next state. */
  travel: (to: 'called' | 'texted' | 'at-authority' | 'refused') => Promise<void>
}

const slots = ['subject-person-id-front', 'subject-person-id-back', 'commitment-letter', 'fingerprinted-id-copy'] as const
type Props = { address: string; world: World; clip: Buffer }

/** Orders in the hands of a reviewer stay where they are: the desks are moved by hand. */
export async function setStage(props: Props): Promise<Stage> {
  const { world } = props
  await world.reset('minimal')
  await world.clock(morning)
  await world.reviewers({ provider: 'manual', authority: 'manual' })
  await world.put(worldOfPlayers())
  const actors = new Map<Role, Actor>()
  // The typist signs in by hand, at a computer.
  for (const player of players) if (player.role !== 'typist') actors.set(player.role, await enter(props, player))
  actors.set('company', await enterCompany(props))
  await lend(actors.get('company'))
  await keep(actors.get('writer'))
  for (const entered of await enterRecorded(props)) actors.set(entered.role, entered)
  const actor = (role: Role): Actor => {
    const found = actors.get(role)
    if (!found) throw new Error(`${role} is not on the stage`)
    return found
  }
  const { person, orderId } = actor('approved')
  const shared = String((await person.call('POST', `/orders/${orderId}/progress-links`)).secret)
  await ask(actor('approved'))
  return { actor, shared, travel: (to) => travel(world, actor('traveller'), to) }
}

async function enter(props: Props, player: Player): Promise<Actor> {
  const { role } = player
  const person = await signInAs(props.address, props.world, player.phone)
  if (role === 'newcomer') return { role, person, orderId: '' }
  if (role === 'poser') return enterPoser(props.world, person, player)
  const orderId = String((await person.call('POST', '/orders', {})).id)
  const actor = { role, person, orderId }
  if (role === 'beginner') return actor
  if (role === 'ended') {
    await person.call('POST', `/orders/${orderId}/abandonment`)
    return actor
  }
  if (role === 'halfway' || role === 'blocked') {
    await save(actor, role === 'halfway' ? halfTyped(player) : firstStep(player))
    return actor
  }
  if (role === 'filmer') {
    await save(actor, typed(player))
    return actor
  }
  if (role === 'cutter' || role === 'hoarder') {
    const checkId = await film(actor, typed(player), props.clip)
    const materials = await (role === 'cutter' ? bothSidesCut(actor) : tenOthers(actor))
    await save(actor, { ...complete(player, {}, checkId, morning), materials })
    return actor
  }
  const pictures = await uploadPictures(actor)
  const { 'fingerprinted-id-copy': _last, ...some } = pictures
  const checkId = await film(actor, typed(player), props.clip)
  const answers = complete(player, role === 'collector' ? some : pictures, checkId, morning)
  const revision = await save(actor, answers)
  if (role !== 'writer' && role !== 'collector') await submit(props.world, actor, answers, revision)
  return actor
}

/** One player with everything filled in: only the preview's agreements are missing. */
export async function filledDraft({ address, world, clip }: Props, player: Player): Promise<Actor> {
  const person = await signInAs(address, world, player.phone)
  const actor: Actor = { role: player.role, person, orderId: String((await person.call('POST', '/orders', {})).id) }
  const pictures = await uploadPictures(actor)
  const checkId = await film(actor, typed(player), clip)
  await save(actor, complete(player, pictures, checkId, morning))
  return actor
}

/** Under the policy of 2018: passed the initial review without a video, asked to be photographed in front of the curtain. */
async function enterPoser(world: World, person: ApiPerson, player: Player): Promise<Actor> {
  await world.settings({ policyVersion: '2018' })
  const actor: Actor = { role: 'poser', person, orderId: String((await person.call('POST', '/orders', {})).id) }
  await world.settings({ policyVersion: '2021' })
  await save(actor, typed(player))
  const pictures = await uploadPictures(actor)
  const [one = ''] = Object.values(pictures)
  const papers = { ...pictures, 'verification-sheet': one, 'hand-held-certificate': one }
  const { 'identity-check': _none, sites, ...rest } = complete(player, papers, '', morning)
  const answers: Answers = { ...rest, 'identity-check': {}, sites: sites.map((site) => ({ ...site, homeUrls: [`www.${player.domain}`] })) }
  await submit(world, actor, answers, await save(actor, answers))
  await world.desk(actor.orderId, { action: 'approve' })
  return actor
}

async function enterCompany({ address, world }: Props): Promise<Actor> {
  const person = await signInAs(address, world, '13800138020')
  const actor: Actor = { role: 'company', person, orderId: String((await person.call('POST', '/orders', {})).id) }
  await save(actor, companyTyped())
  return actor
}

/** The writer keeps two people: one whose certificate ends soon. */
async function keep(actor: Actor | undefined): Promise<void> {
  await actor?.person.call('PUT', '/consents/library', { given: true, textVersion: '2026-11' })
  const people = [
    { name: '林小溪', idType: 'resident-id', idNumber: '440305199003079019', idLongTerm: true, phone: '13800138001' },
    { name: '沈听雨', idType: 'resident-id', idNumber: '320505199207183014', idValidTo: '2026-10-20', phone: '13800138022' },
  ]
  for (const values of people) await actor?.person.call('POST', '/library', { kind: 'person', values })
}

/** Asked twice, answered once. */
async function ask({ person, orderId }: Actor): Promise<void> {
  const text = '备案号下来了，网站底部要放在哪里？'
  await person.call('POST', '/tickets', { orderId, topic: 'progress', text, callBack: person.phone })
  const { tickets } = await person.call<{ tickets: { id: string }[] }>('GET', '/tickets')
  await person.call('POST', `/sandbox/tickets/${tickets[0]?.id}/answer`, { text: '放在首页底部中间，点开要能到工信部网站。' })
  await person.call('POST', '/tickets', { topic: 'other', text: '想再问一下公安备案怎么办' })
}

/** The company lends its server: one code to the writer, one to itself. */
async function lend(actor: Actor | undefined): Promise<void> {
  for (const target of ['13800138001', '13800138020'])
    await actor?.person.call('POST', '/authorization-codes', { target, resourceId: 'ins-20', count: 1 })
}

const revisions = new Map<string, number>()

/** Looks the first step up and saves the answers; answers the new revision. */
async function save({ person, orderId }: Actor, answers: Answers): Promise<number> {
  if (!revisions.has(orderId)) await person.call('POST', `/orders/${orderId}/detection`, { answers: answers['verify-type'] })
  const saved = await person.call('PUT', `/orders/${orderId}/answers`, { revision: revisions.get(orderId) ?? 0, answers })
  revisions.set(orderId, Number(saved.revision))
  return Number(saved.revision)
}

async function uploadPictures({ person, orderId, role }: Actor): Promise<Pictures> {
  await person.call('PUT', '/consents/certificate', { given: true, textVersion: '1' })
  const claim = async (slot: string, picture: Buffer): Promise<string> => {
    const uploadId = await person.upload(picture, 'certificate')
    const given = { uploadId, slot, purpose: /letter/.test(slot) ? 'letter' : 'certificate', takenBytes: 800 * 1024 }
    return String((await person.call('POST', `/orders/${orderId}/materials`, given)).objectId)
  }
  // Only these are looked at picture by picture.
  if (role !== 'writer' && role !== 'collector' && role !== 'reviewed') {
    const one = await claim(slots[0], await plainPicture())
    return Object.fromEntries(slots.map((slot) => [slot, one]))
  }
  const [front, back, letter] = await sampleSet()
  return {
    [slots[0]]: await claim(slots[0], front),
    [slots[1]]: await claim(slots[1], back),
    [slots[2]]: await claim(slots[2], letter),
    [slots[3]]: await claim(slots[3], front),
  }
}

/** A passed video check, by a real film. */
async function film(actor: Actor, answers: Answers, clip: Buffer): Promise<string> {
  const { person, orderId } = actor
  await save(actor, answers)
  for (const purpose of ['camera', 'face']) await person.call('PUT', `/consents/${purpose}`, { given: true, textVersion: '1' })
  const check = await person.call('POST', `/orders/${orderId}/identity-checks`, { person: 0 })
  const uploadId = await person.upload(clip, 'face')
  const given = { uploadId, nonce: check.nonce, sha256: person.sha256(clip) }
  const judged = await person.call('POST', `/identity-checks/${check.id}/video`, given)
  if (judged.state !== 'passed') throw new Error(`the film was not passed: ${JSON.stringify(judged)}`)
  return String(check.id)
}

async function submit(world: World, { person, orderId, role }: Actor, answers: Answers, revision: number): Promise<void> {
  const agreed = { ...answers, preview: { agreements: { privacy: morning } } }
  const saved = await person.call('PUT', `/orders/${orderId}/answers`, { revision, answers: agreed })
  await person.call<Json>('POST', `/orders/${orderId}/submissions`, { revision: saved.revision })
  const desk = (act: Json) => world.desk(orderId, act)
  if (role === 'rejected') await desk({ action: 'reject', reasons: refusedReasons })
  await comeBack(world, { role, person, orderId })
  if (role !== 'approved') return
  await desk({ action: 'approve' })
  await desk({ action: 'submit-to-authority' })
  await world.advance({ minutes: 5 })
  await verifySms(world, person, orderId)
  await desk({ action: 'authority-approve' })
}

async function travel(world: World, { person, orderId }: Actor, to: Parameters<Stage['travel']>[0]): Promise<void> {
  const desk = (act: Json) => world.desk(orderId, act)
  if (to === 'called') await desk({ action: 'call', answered: false })
  if (to === 'texted') {
    await desk({ action: 'call', answered: true })
    await desk({ action: 'approve' })
    await desk({ action: 'submit-to-authority' })
    await world.advance({ minutes: 5 })
  }
  if (to === 'at-authority') await verifySms(world, person, orderId)
  if (to === 'refused') await desk({ action: 'authority-reject', reasons: refusedReasons.slice(0, 1) })
}

async function verifySms(world: World, person: ApiPerson, orderId: string): Promise<void> {
  const texts = (await world.inbox(person.phone)).filter(({ event, code }) => event === 'sms.sent' && code)
  const puzzle = await person.call<{ puzzleId: string; question: string }>('POST', `/orders/${orderId}/sms-verifications/1/puzzle`)
  const [a = 0, b = 0] = (puzzle.question.match(/\d+/g) ?? []).map(Number)
  const owner = players.find(({ phone }) => phone === person.phone)
  await person.call('POST', `/orders/${orderId}/sms-verifications/1`, {
    code: texts.at(-1)?.code,
    phone: person.phone,
    lastSix: owner?.person.idNumber.slice(-6),
    puzzleId: puzzle.puzzleId,
    answer: String(a + b),
  })
}
