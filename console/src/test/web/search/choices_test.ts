import { fitting } from '../../../main/resources/web/search/choices.ts';

declare const Deno: { test(name: string, body: () => void): void };

const CHOICES = [{ label: 'Équipe', keys: 'g t' }, { label: 'Prendre en charge', keys: 'a' }, {
  label: 'Overdue 3',
  keys: '',
}];

function labels(typed: string): string {
  return fitting(CHOICES, typed).map((each) => each.label).join();
}

Deno.test('should find commands by the beginnings of their words', () => {
  for (
    const [typed, expected] of [
      ['', 'Équipe,Prendre en charge,Overdue 3'],
      ['equ', 'Équipe'],
      ['pr cha', 'Prendre en charge'],
      ['harge', ''],
      ['OVER', 'Overdue 3'],
    ]
  ) {
    if (labels(typed ?? '') !== expected) throw new Error(`${typed}: ${labels(typed ?? '')}`);
  }
});
