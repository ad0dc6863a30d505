/** A page that is still settling on a busy machine may miss a first key; a real fault fails every time. */
jest.retryTimes(2, { logErrorsBeforeRetry: true });
