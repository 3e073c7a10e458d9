"""Scores every line of valid.jsonl.gz with fractions alone, compares figures and verdicts, no remarks: python3 example.py"""
import gzip, hashlib, json, os
from fractions import Fraction as F

here = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(here, '../../../rubrics/permenpanrb-90-2021.json'), encoding='utf-8') as file:
    rubric = json.load(file)

def cut(f):  # up to 20 decimals, cut towards zero, no trailing zeros
    whole, rest = divmod(f.numerator * 10**20 // f.denominator, 10**20)
    return f'{whole}.{rest:020d}'.rstrip('0').rstrip('.')

def value(question, answer, conventions):  # 0..1
    kind = rubric['answerKinds'][question['kind']]
    if kind['type'] == 'choice':
        return F(next(o['value'] for name, o in kind['options'].items() if name[0] == answer))
    if kind['type'] == 'index':
        return (F(answer['sum']) / F(answer['count']) if isinstance(answer, dict) else F(answer)) / F(kind['maximum'])
    if isinstance(answer, dict):
        return F(answer['percent']) / 100
    ratio, counts = question['ratio'], dict(zip([c['id'] for c in question['ratio']['counts']], map(int, answer)))
    part = sum(counts[c] for c in ratio['part']['add']) - sum(counts[c] for c in ratio['part'].get('subtract', []))
    whole = sum(counts[c] for c in ratio['whole']['add'])
    if whole == 0:
        rule = ratio.get('riseFromNothing', ratio['nothingToCount']) if part < 0 else ratio['nothingToCount']
        chosen = next(c for c in rubric['conventions'] if c['id'] == rule)['default']
        return F(1 if conventions.get(rule, chosen) == 'full' else 0)
    return max(F(0), min(F(1), F(part, whole)))

def score(answers, options):  # points by node id, in rubric order
    points, exclude = {}, options.get('unanswered') == 'exclude'
    def visit(node, share=None):
        points[node['id']] = F(0)
        if node['level'] == 'question':
            answer = answers.get(node['id'])
            if answer is not None:
                points[node['id']] = value(node, answer, options.get('conventions', {})) * share
        else:
            counted = [c for c in node['children'] if not exclude or c['id'] in answers] or [None]
            mean = F(node['weight']) / len(counted)
            for child in node['children']:
                visit(child, F(child['weight']) if node['combine'] == 'sum' else mean)
            points[node['id']] = sum(points[c['id']] for c in node['children'])
    for component in rubric['components']:
        visit(component)
    return points

def criteria(points, areas, held):  # '1' met, '0' not, in rubric order
    def bits(rule):
        if rule['type'] == 'points':
            return [sum(points[n] for n in rule['nodes']) >= F(rule['minimum'])]
        if rule['type'] == 'everyArea':
            return [areas[a['id']] >= F(rule['minimumShare']) * F(a['weight']) for a in rubric['areas']]
        return [held in rule['anyOf']]
    return ' '.join(''.join(str(int(b)) for r in p['criteria'] for b in bits(r)) for p in rubric['predicates'])

wrong = 0
with gzip.open(os.path.join(here, 'valid.jsonl.gz'), 'rt', encoding='utf-8') as file:
    head = json.loads(next(file))
    for line in file:
        # A number is meant as it is written: 3.6 is 36/10, so it is read as a text and not as a double.
        letters, others, options, total, predicate, met, figures, remarks = json.loads(line, parse_float=str)
        rest = iter(others)
        answers = {q: next(rest) if c == '*' else c for q, c in zip(head['questions'], letters) if c != '-'}
        points = score(answers, options)
        areas = {a['id']: sum(points[n] for n in a['nodes']) for a in rubric['areas']}
        text = ''.join(f'{n}={cut(p)}\n' for n, p in points.items())
        text += ''.join(f'area.{a}={cut(p)}\n' for a, p in areas.items())
        bits = criteria(points, areas, options.get('heldPredicate'))
        whole = len(answers) == len(letters) or options.get('unanswered') != 'exclude'
        best = [p['id'] for p, b in zip(rubric['predicates'], bits.split()) if whole and '0' not in b]
        found = [cut(points['A'] + points['B']), best[-1] if best else None, bits,
                 hashlib.sha256(text.encode()).hexdigest()[:12]]
        wrong += found != [total, predicate, met, figures]
print(f'{head["count"]} vectors, {wrong} wrong')
