/** The sandbox's imitation of the ministry's public SMS page at /sandbox/authority/: light enough for a phone, with a look of its own. */
import './authority.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { AuthorityPage } from './authority-page'

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <AuthorityPage />
    </StrictMode>,
  )
