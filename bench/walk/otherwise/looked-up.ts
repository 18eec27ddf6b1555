/** What the registries and the sites answer. */
import { building, domainsOf, looked } from './other-worlds'
import type { Variation } from './variation'

export const lookedUp: readonly Variation[] = [
  {
    id: 'another-registrar',
    asks: ['registrarIsOwn', 'domainCertificateRequired'],
    types: building,
    world: (w) => ({
      ...w,
      facts: (facts) => ({ ...facts, domain: facts.domain ? { ...facts.domain, registrar: 'other' } : facts.domain }),
    }),
  },
  {
    id: 'domain-ends-soon',
    asks: ['domainMinRemainingMonths'],
    world: (w) =>
      looked(w, {
        domains: domainsOf(w).map((name) => ({
          name,
          registrar: 'other',
          expiresAt: '2026-10-01',
          filedAt: '2016-01-01',
          holder: { nature: w.who.nature, name: w.who.name },
        })),
      }),
  },
  {
    id: 'domain-held-by-a-person',
    asks: ['domainHolderUnit', 'domainCertificateRequired'],
    who: 'unit',
    world: (w) =>
      looked(w, { domains: domainsOf(w).map((name) => ({ name, registrar: 'own', holder: { nature: 'individual', name: '孙九' } })) }),
  },
  {
    id: 'domain-held-by-the-legal-rep',
    asks: ['domainHolderUnit', 'domainCertificateRequired'],
    who: 'unit',
    world: (w) =>
      looked(w, { domains: domainsOf(w).map((name) => ({ name, registrar: 'own', holder: { nature: 'individual', name: '陈一' } })) }),
  },
  {
    id: 'domain-held-by-a-foreign-parent',
    asks: ['domainHolderUnit', 'domainCertificateRequired', 'specialMaterials'],
    who: 'unit',
    world: (w) =>
      looked(w, {
        domains: domainsOf(w).map((name) => ({ name, registrar: 'own', holder: { nature: 'enterprise', name: 'Qiming Ltd' } })),
      }),
  },
  {
    id: 'sites-not-as-filed',
    asks: ['unfiledSiteMustBeClosed', 'filedSiteMustBeOpen'],
    world: (w) =>
      looked(
        { ...w, record: { ...w.record, sites: w.record.sites.map((site) => ({ ...site, reachable: false, footerNumber: null })) } },
        {
          sites: domainsOf(w).map((domain) => ({
            domain,
            reachable: true,
            footerNumber: null,
            contentMatches: false,
            resolvesElsewhere: true,
          })),
        },
      ),
  },
  {
    id: 'filed-sites-closed',
    asks: ['filedSiteMustBeOpen'],
    world: (w) => looked(w, { sites: domainsOf(w).map((domain) => ({ domain, reachable: false })) }),
  },
]
