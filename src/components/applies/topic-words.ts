import type { ArrangementTopic } from '../../schemas/arrangement.ts';

/** Each topic as the question that a practitioner asks. */
export const topicWords: Record<ArrangementTopic, string> = {
  'how-often': 'How often is supervision?',
  'each-child': 'How often is each child discussed?',
  'how-long': 'How long is a session?',
  'who-supervises': 'Who supervises?',
  contract: 'What is agreed first?',
  preparing: 'What do you prepare?',
  group: 'What about a group?',
  observation: 'Is practice observed?',
  'who-records': 'Who writes the record?',
  'record-by': 'By when is it written?',
  'where-kept': 'Where is it kept?',
  'who-signs': 'Who signs?',
  confidentiality: 'What stays confidential?',
  rescheduling: 'What if a session has to move?',
  'not-happening': 'What if supervision does not happen?',
  disagreement: 'What if you disagree?',
  urgent: 'What if a concern cannot wait?',
  checking: 'How is it checked?',
};
