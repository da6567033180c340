import { describe, expect, test } from 'vitest';
import { row } from '../../testing/exampleModel';
import { gateOf } from './recognitionGate';

describe('recognition', () => {
  const history = [
    row('1990', 'recognition.taipei', true),
    row('1997', 'recognition.beijing'),
    row('2007-05-01', 'recognition.taipei'),
  ];

  test('the latest recognition on or before the day decides', () => {
    expect(gateOf(history, '1996-12-31')).toBe('taipei');
    expect(gateOf(history, '1997-01-01')).toBe('beijing');
    expect(gateOf(history, '2007-04-30')).toBe('beijing');
    expect(gateOf(history, '2007-05-01')).toBe('taipei');
  });

  test('no recognition is known before the first row, and none without rows', () => {
    expect(gateOf(history, '1989-12-31')).toBe('none');
    expect(gateOf([row('2019', 'recognition.taipei_reaffirmed')], '2020-01-01')).toBe('none');
  });

  test('on one day an event goes before a status row, whatever the order', () => {
    const day = [row('2018-05-01', 'recognition.taipei'), row('2018-05-01', 'recognition.beijing', true)];
    expect(gateOf(day, '2018-05-01')).toBe('taipei');
    expect(gateOf([...day].reverse(), '2018-05-01')).toBe('taipei');
  });
});
