// A busy machine is not a broken page: what should come may take a while, what should never come is asked for at once.
const { configure } = require('@testing-library/react')

configure({ asyncUtilTimeout: 10_000 })
