// Every declared operation is served and described, and nothing is served that is not declared (issue 2 points 2, 8; stack "Server").
import { failureSchema } from '@contract/define-endpoint'
import { request } from '../server/support/person'
import { serverForFile } from '../server/support/server-for-file'
import { allEndpoints } from './support/all-endpoints'

const test = serverForFile()
type Operation = { operationId?: string; tags?: string[]; summary?: string; responses: Record<string, { content?: object }> }
type Spec = { openapi: string; paths: Record<string, Record<string, Operation>> }

const spec = async () => (await request(test.app, 'GET', '/openapi.json')).body as unknown as Spec

it('describes every operation of the contract, and no other', async () => {
  const { openapi, paths } = await spec()
  expect(openapi).toBe('3.1.0')
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => `${operationId} ${method.toUpperCase()} ${path}`),
  )
  const declared = allEndpoints.map(({ id, method, path }) => `${id} ${method} /api${path.replace(/:(\w+)/g, '{$1}')}`)
  expect(described.sort()).toEqual(declared.sort())
})

it('gives every operation a tag, a summary and the shape of each refusal', async () => {
  const { paths } = await spec()
  for (const operation of Object.values(paths).flatMap((methods) => Object.values(methods))) {
    expect(operation.tags).toHaveLength(1)
    expect(operation.summary).toBeTruthy()
    const refusals = Object.keys(operation.responses).filter((status) => status.startsWith('4'))
    expect(refusals).toEqual(expect.arrayContaining(['400', '413', '415', '429']))
    for (const status of refusals) expect(operation.responses[status]?.content).toBeDefined()
  }
})

it('declares every 4xx in the one shape', () => {
  const shape = Object.keys(failureSchema.shape)
  for (const { id, responses } of allEndpoints) {
    for (const [status, schema] of Object.entries(responses)) {
      if (!status.startsWith('4')) continue
      const keys = Object.keys((schema as typeof failureSchema).shape)
      expect({ id, status, missing: shape.filter((key) => !keys.includes(key)) }).toEqual({ id, status, missing: [] })
    }
  }
})

it('shows the description to people', async () => {
  const page = await test.app.inject({ method: 'GET', url: '/api/docs/' })
  expect(page.statusCode).toBe(200)
  expect(page.headers['content-type']).toContain('text/html')
})
