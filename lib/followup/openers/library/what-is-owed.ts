import type { Opener } from '../opener.ts';

/** What is said about a promise, a complaint or a job. */
export const openers = [
  {
    id: 'promise',
    at: ['promise'],
    says: {
      en: '{name}, I said that I would come back to you: {about}. Here is how it stands.',
      cn: '{name}，上次答应您的事：{about}。我来跟您说一下进展。',
      tw: '{name}，上次答應您的事：{about}。我來跟您說一下進度。',
    },
  },
  {
    id: 'complaint',
    when: { complaint: 'open' },
    says: {
      en: '{name}, I am calling about what went wrong. First I tell you how far we are; then please tell me what is still missing.',
      cn: '{name}，我打电话是为了上次出的问题。先跟您说说处理到哪一步，再请您说说还差什么。',
      tw: '{name}，我打電話是為了上次出的問題。先跟您說說處理到哪一步，再請您說說還差什麼。',
    },
  },
  {
    id: 'job',
    at: ['job'],
    says: {
      en: '{name}, it is about {about}: does the day that we agreed on still suit you?',
      cn: '{name}，关于{about}：说好的那天，您还方便吗？',
      tw: '{name}，關於{about}：說好的那天，您還方便嗎？',
    },
  },
  {
    id: 'after-complaint',
    when: { complaint: 'settled' },
    says: {
      en: '{name}, you told me that something was wrong, and that helped us. Is it in order now, as you see it?',
      cn: '{name}，上次您反映的问题对我们很有帮助。在您看来，现在解决好了吗？',
      tw: '{name}，上次您反映的問題對我們很有幫助。在您看來，現在解決好了嗎？',
    },
  },
] satisfies Opener[];
